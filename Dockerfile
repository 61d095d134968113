# The app: needs the schema beside it, for its queries are checked against it.
FROM node:20-bookworm-slim AS app
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY graph/schema /src/graph/schema
COPY frontend/*.json frontend/*.ts frontend/index.html ./
COPY frontend/scripts scripts
COPY frontend/public public
COPY frontend/src src
RUN npm run build

# The binary, with the app inside.
FROM golang:1.26-bookworm AS binary
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY ent ent
COPY graph graph
COPY server server
COPY frontend/embed.go frontend/
COPY --from=app /src/frontend/dist frontend/dist
ARG VERSION=
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.release=$VERSION" -o /throughline ./server
# SQLite sorts what is large in /tmp; an image from scratch has none. COPY gives
# everything to root unless told otherwise, hence two folders.
RUN install -d -m 1777 /image/tmp && install -d -m 700 /owned/data

# Nothing but the binary: no shell, no root.
FROM scratch
COPY --from=binary /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=binary /image /
COPY --from=binary --chown=65532:65532 /owned /
COPY --from=binary /throughline /throughline
USER 65532:65532
ENV THROUGHLINE_ADDR=:8080 THROUGHLINE_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=60s CMD ["/throughline", "health"]
ENTRYPOINT ["/throughline"]
CMD ["serve"]
