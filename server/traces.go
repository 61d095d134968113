package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"

	"throughline/graph"
)

// traces sends a span for each request to the API, one in it for each field at its
// root, and one in that for each field beneath that sends statements of its own, to
// whoever collects them.
type traces struct {
	provider *sdk.TracerProvider
	tracer   trace.Tracer
}

// traces returns what sends spans; nil when nobody collects them.
func (c *serve) traces(ctx context.Context, log *slog.Logger) (*traces, error) {
	to, err := collectorAt(c.OTLP)
	if to == nil || err != nil {
		return nil, err
	}
	exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(to.String()), otlptracehttp.WithTimeout(5*time.Second))
	if err != nil {
		return nil, fmt.Errorf("--otlp: %w", err)
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { log.Warn("sending traces", "error", err) }))
	provider := sdk.NewTracerProvider(sdk.WithBatcher(exporter), sdk.WithResource(resource.NewSchemaless(
		attribute.String("service.name", "throughline"), attribute.String("service.version", named()))))
	return &traces{provider, provider.Tracer("throughline")}, nil
}

// collectorAt reads where traces are collected; nil for nowhere.
func collectorAt(address string) (*url.URL, error) {
	if address == "" {
		return nil, nil
	}
	to, err := url.Parse(address)
	if err != nil || to.Scheme != "http" && to.Scheme != "https" || to.Host == "" {
		return nil, fmt.Errorf("--otlp: %q is not an address such as http://localhost:4318", address)
	}
	if strings.Trim(to.Path, "/") == "" {
		to.Path = "/v1/traces"
	}
	return to, nil
}

// before traces the requests to the API. What stays open is left out: its span
// would be over with the connection. Which trace a client says a request is a part
// of is linked to and not believed: it could be any.
func (t *traces) before(next http.Handler) http.Handler {
	if t == nil {
		return next
	}
	return otelhttp.NewHandler(next, "/graphql",
		otelhttp.WithTracerProvider(t.provider),
		otelhttp.WithPropagators(propagation.TraceContext{}),
		otelhttp.WithPublicEndpointFn(func(*http.Request) bool { return true }),
		otelhttp.WithFilter(func(r *http.Request) bool {
			return r.Header.Get("Upgrade") == "" && !strings.Contains(r.Header.Get("Accept"), "text/event-stream")
		}))
}

// watch has the API tell what it does.
func (t *traces) watch(resolver *graph.Resolver) {
	if t != nil {
		resolver.Watch = append(resolver.Watch, t.operation)
		resolver.Begin, resolver.Reads = t.field, t.reads
	}
}

// heard is the driver, told of: a field has a span from the first statement it
// sends. Of the statements nothing is in it.
func (t *traces) heard(driver dialect.Driver) dialect.Driver {
	if t == nil {
		return driver
	}
	return dialect.DebugWithContext(driver, func(ctx context.Context, _ ...any) {
		if r, is := ctx.Value(readKey{}).(*read); is {
			r.works()
		}
	})
}

// read is a field beneath the root while it is answered.
type read struct {
	tracer trace.Tracer
	within context.Context // with the span of the field at the root
	name   string
	began  time.Time
	once   sync.Once
	span   trace.Span // nil as long as it sends no statement
}

type readKey struct{}

// reads has a field beneath the root begin its span when it sends a statement.
func (t *traces) reads(ctx context.Context, name string) (context.Context, func()) {
	r := &read{tracer: t.tracer, within: ctx, name: name, began: time.Now()}
	return context.WithValue(ctx, readKey{}, r), func() {
		if r.once.Do(func() {}); r.span != nil {
			r.span.End()
		}
	}
}

func (r *read) works() {
	r.once.Do(func() { _, r.span = r.tracer.Start(r.within, r.name, trace.WithTimestamp(r.began)) })
}

// field begins the span of a field at the root.
func (t *traces) field(ctx context.Context, name string) (context.Context, func()) {
	ctx, span := t.tracer.Start(ctx, name)
	return ctx, func() { span.End() }
}

// operation says in the request's span how it ended.
func (t *traces) operation(ctx context.Context, done graph.Done) {
	span := trace.SpanFromContext(ctx)
	span.SetAttributes(attribute.String("graphql.operation.type", done.Kind), attribute.String("throughline.field", done.Field), attribute.String("throughline.code", done.Code))
	if done.Code == string(graph.Internal) {
		span.SetStatus(codes.Error, done.Code)
	}
}

// close sends what is not sent yet.
func (t *traces) close() {
	if t == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	t.provider.Shutdown(ctx)
}
