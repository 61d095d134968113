package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"strconv"
	"time"

	"entgo.io/ent/dialect"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"throughline/ent/store"
	"throughline/graph"
)

// meters count what the server does. A label takes values that we wrote: fields
// of the schema, codes of errors, statuses. What a client sends is in none.
type meters struct {
	registry   *prometheus.Registry
	operations *prometheus.CounterVec
	took       *prometheus.HistogramVec
	responses  *prometheus.CounterVec
}

func newMeters(db *store.Store, data *graph.Store) *meters {
	m := &meters{
		registry: prometheus.NewRegistry(),
		operations: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "throughline_operations_total",
			Help: "GraphQL operations, by the field they ask for and by how they ended: OK or the error's code."}, []string{"kind", "field", "code"}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "throughline_operation_seconds",
			Help:    "How long GraphQL operations took.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}}, []string{"kind", "field"}),
		responses: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "throughline_http_responses_total",
			Help: "HTTP answers, by status."}, []string{"status"}),
	}
	info := prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "throughline_info", Help: "Which version runs, on which database.",
		ConstLabels: prometheus.Labels{"version": named(), "database": db.Dialect()}}, func() float64 { return 1 })
	listeners := prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "throughline_listeners",
		Help: "Subscriptions to a product that are open here."}, func() float64 { return float64(data.Live.Followers()) })
	m.registry.MustRegister(m.operations, m.took, m.responses, info, listeners, lag{data}, webhooks{data},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		collectors.NewDBStatsCollector(db.Writer(), "writer"))
	if db.Dialect() == dialect.SQLite {
		m.registry.MustRegister(collectors.NewDBStatsCollector(db.Reader(), "reader"))
	}
	return m
}

// operation counts one that was answered.
func (m *meters) operation(_ context.Context, done graph.Done) {
	m.operations.WithLabelValues(done.Kind, done.Field, done.Code).Inc()
	if done.Kind != "subscription" { // it waits for something to happen
		m.took.WithLabelValues(done.Kind, done.Field).Observe(done.Took.Seconds())
	}
}

// response counts an HTTP answer. Without metrics nothing is counted.
func (m *meters) response(status int) {
	if m != nil {
		m.responses.WithLabelValues(strconv.Itoa(status)).Inc()
	}
}

// lag asks the database how far listeners here are behind, each time somebody
// looks.
type lag struct{ data *graph.Store }

var lagIs = prometheus.NewDesc("throughline_log_lag_events",
	"Events that were written and that listeners here were not told of yet, of the log that is furthest behind.", nil, nil)

func (l lag) Describe(to chan<- *prometheus.Desc) { to <- lagIs }

func (l lag) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	behind, err := l.data.Live.Behind(ctx, l.data.LogNumbers)
	if err != nil {
		to <- prometheus.NewInvalidMetric(lagIs, errors.New("the database does not answer")) // its own words may name hosts
		return
	}
	to <- prometheus.MustNewConstMetric(lagIs, prometheus.GaugeValue, float64(behind))
}

// webhooks asks the database how webhooks are doing, each time somebody looks.
type webhooks struct{ data *graph.Store }

var webhooksAre = prometheus.NewDesc("throughline_webhooks", "Webhooks, by how they are doing.", []string{"state"}, nil)

func (w webhooks) Describe(to chan<- *prometheus.Desc) { to <- webhooksAre }

func (w webhooks) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	states, err := w.data.WebhookStates(ctx)
	if err != nil {
		to <- prometheus.NewInvalidMetric(webhooksAre, errors.New("the database does not answer"))
		return
	}
	for state, n := range states {
		to <- prometheus.MustNewConstMetric(webhooksAre, prometheus.GaugeValue, float64(n), state)
	}
}

// routes are what only operators see: the numbers, and profiles of the process.
func (m *meters) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{ErrorHandling: promhttp.ContinueOnError}))
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	return mux
}

// serve shows the metrics at an address of their own until ctx ends.
func (m *meters) serve(ctx context.Context, listener net.Listener, log *slog.Logger) {
	log.Info("metrics are at http://" + listener.Addr().String() + "/metrics")
	server := &http.Server{Handler: m.routes(), ReadHeaderTimeout: headerTime, ReadTimeout: readTime, IdleTimeout: idleTime,
		WriteTimeout: 5 * time.Minute} // of a profile that was asked for long
	context.AfterFunc(ctx, func() { server.Close() })
	server.Serve(listener)
}

// metricsAt listens where metrics are to be shown; nil for nowhere.
func (c *serve) metricsAt(ctx context.Context) (net.Listener, error) {
	if c.Metrics == "" {
		return nil, nil
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", c.Metrics)
	if err != nil {
		return nil, fmt.Errorf("--metrics: listening on %s: %w", c.Metrics, err)
	}
	return listener, nil
}

// watching is what looks at the server from outside: who asks for metrics, and who
// collects traces.
type watching struct {
	listener net.Listener // nil where nobody asks
	traces   *traces
}

// watching begins to listen, and returns what is to be told of.
func (c *serve) watching(ctx context.Context, log *slog.Logger) (*watching, error) {
	traces, err := c.traces(ctx, log)
	if err != nil {
		return nil, err
	}
	listener, err := c.metricsAt(ctx)
	return &watching{listener, traces}, err
}

// look has the API tell who watches, and shows the metrics until ctx ends.
func (w *watching) look(ctx context.Context, s *site, db *store.Store, data *graph.Store, resolver *graph.Resolver) {
	w.traces.watch(resolver)
	if w.listener != nil {
		s.meters = newMeters(db, data)
		resolver.Watch = append(resolver.Watch, s.meters.operation)
		go s.meters.serve(ctx, w.listener, s.log)
	}
}

func (w *watching) close() {
	w.traces.close()
	if w.listener != nil {
		w.listener.Close()
	}
}
