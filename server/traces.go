package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

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

// traces sends a span for each request to the API, and one in it for each field
// at its root, to whoever collects them.
type traces struct {
	provider *sdk.TracerProvider
	tracer   trace.Tracer
}

// traces returns what sends spans; nil when nobody collects them.
func (c *serve) traces(ctx context.Context, log *slog.Logger) (*traces, error) {
	if c.OTLP == "" {
		return nil, nil
	}
	to, err := url.Parse(c.OTLP)
	if err != nil || to.Scheme != "http" && to.Scheme != "https" || to.Host == "" {
		return nil, fmt.Errorf("--otlp: %q is not an address such as http://localhost:4318", c.OTLP)
	}
	if strings.Trim(to.Path, "/") == "" {
		to.Path = "/v1/traces"
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
		resolver.Watch, resolver.Begin = append(resolver.Watch, t.operation), t.field
	}
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
