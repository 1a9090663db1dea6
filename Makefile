# What each target does is said by `make help`. A fresh Debian 12 with Swift 6.3 at /opt/swift is all it needs.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
export PATH := /opt/swift/usr/bin:/usr/local/sbin:/usr/sbin:/sbin:$(PATH)

PACKAGES := libnghttp2-dev libprotobuf-c-dev protobuf-c-compiler protobuf-compiler libprotobuf-dev liblmdb-dev libarchive-dev libcrypt-dev zlib1g-dev \
    pkg-config runc crun containernetworking-plugins nftables iptables iproute2 conntrack busybox-static \
    etcd-client etcd-server skopeo docker-registry curl jq
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
FORMATTED := Package.swift Sources Tests
UP_FLAGS ?=

.PHONY: help deps build release test lint format generate bench bench-store bench-api simulate up reset

help: ## Print this list.
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST)

deps: ## Install the Debian packages that are missing.
	@missing=(); for p in $(PACKAGES); do \
	    [ "$$(dpkg-query -W -f '$${db:Status-Status}' $$p 2>/dev/null)" = installed ] || missing+=($$p); done; \
	if [ $${#missing[@]} -gt 0 ]; then \
	    echo "installing $${missing[*]}"; \
	    $(SUDO) apt-get update -q; \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$${missing[@]}"; fi

build: deps ## Build everything for debugging.
	swift build

release: deps ## Build the programs for use.
	swift build -c release --product martlet
	swift build -c release --product mctl
	swift build -c release --product containerd-shim-martlet-v1

lint: ## Hold the sources against .swift-format.
	swift format lint --strict --parallel --recursive $(FORMATTED)

format: ## Format the sources in place.
	swift format format --in-place --parallel --recursive $(FORMATTED)

test: deps lint ## Build and run every test.
	swift build --build-tests
	# One after the other: tests of the node count what is mounted, linked and running on the whole machine.
	swift test --skip-build --no-parallel

# The tests make it again elsewhere (GENERATED=...) with the plugin that is built (PLUGIN=...) and compare.
GENERATED ?= Generated
PLUGIN ?= .build/debug/protoc-gen-martlet
PROTOS = $(shell cd Protos && find . -name '*.proto' -not -path './martlet/*' -printf '%P\n' | LC_ALL=C sort)

generate: deps ## Make Generated/ from Protos/ again.
	[ "$(GENERATED)" != Generated ] || swift build --product protoc-gen-martlet
	rm -rf $(GENERATED) && mkdir -p $(GENERATED)/Descriptors $(GENERATED)/Messages
	protoc-c -IProtos -I/usr/include --c_out=$(GENERATED)/Descriptors \
	    google/protobuf/descriptor.proto martlet/options.proto martlet/plugin.proto
	protoc-c -IProtos -I/usr/include --c_out=$(GENERATED)/Messages $(PROTOS)
	protoc -IProtos -I/usr/include --plugin=protoc-gen-martlet=$(PLUGIN) --martlet_out=$(GENERATED) $(PROTOS)

SEED ?= 1
SEEDS ?= $(if $(HOURS),100,1000)

SIMULATED = RAFT_SEED=$$seed RAFT_SEEDS=$(SEEDS) SIMULATION_SEED=$$seed SIMULATION_SEEDS=$(SEEDS) \
    swift test --skip-build --no-parallel --filter 'RaftClusterTests|StoreSimulationTests.StoreSimulationTests'

simulate: deps ## Run Raft and the store through SEEDS simulated clusters with faults, from SEED on; or anew for HOURS.
	swift build --build-tests
ifdef HOURS
	@end=$$(( $$(date +%s) + $$(awk 'BEGIN { print int($(HOURS) * 3600) }') )); seed=$$(date +%s); failed=0; \
	while [ $$(date +%s) -lt $$end ]; do \
	    echo "seeds from $$seed on"; $(SIMULATED) || failed=1; seed=$$(( seed + $(SEEDS) )); done; \
	exit $$failed
else
	seed=$(SEED); $(SIMULATED)
endif

bench: release ## Print what the release build costs and how fast it is.
	.build/release/martlet bench

bench-store: release ## Print this store's costs and rates beside those of Debian's etcd; QUICK=1 for a short look.
	.build/release/martlet bench store $(if $(QUICK),--seconds 1 --restart-keys 100000 --failovers 1,--seconds 10)

bench-api: release ## Print this API server's costs and rates, and those of KUBECONFIG's server (its process: PID) beside them.
	.build/release/martlet bench api --seconds $(if $(QUICK),1,5) \
	    $(if $(KUBECONFIG),--kubeconfig $(KUBECONFIG)) $(if $(PID),--pid $(PID))

up: release ## Start a cluster on this machine, with a sample Deployment and Service.
	$(SUDO) .build/release/martlet up --detach --sample $(UP_FLAGS)

reset: ## Remove every trace of the cluster.
	$(SUDO) .build/release/martlet reset $(UP_FLAGS)
