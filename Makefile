# greffe: `make demo` shows it, `make test` tests it, `make install` installs it.

PREFIX ?= /usr/local
CONFIGURATION ?= release
PACKAGES = libgit2-dev libsqlite3-dev libpcre2-dev libutf8proc-dev libssl-dev pkg-config git
MODULES = libgit2 sqlite3 libpcre2-8 libutf8proc libcrypto
BUILD = swift build -c release --static-swift-stdlib
BINARY = .build/release/greffe

.PHONY: all build test lint format manual demo bench install uninstall packages clean

all: build

# Installs the system libraries that are missing: by apt where there is apt, else it says which.
packages:
	@pkg-config --exists $(MODULES) 2>/dev/null && command -v git >/dev/null && exit 0; \
	if command -v apt-get >/dev/null; then \
		sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
		$$sudo apt-get update -qq && $$sudo apt-get install -y -qq $(PACKAGES); \
	else \
		echo "greffe needs libgit2 (1.5 or later), SQLite (3.40, with FTS5), PCRE2, utf8proc, OpenSSL, pkg-config and git:" >&2; \
		echo "install them with this system's package manager, then run make again" >&2; exit 1; \
	fi

build: packages schema/builtin.c
	$(BUILD) --product greffe

test: packages schema/builtin.c
	swift build --build-tests
	swift test --skip-build

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests

schema/builtin.c: schema/list $(shell find schema/common schema/engine schema/json-schema -type f -o -type d)
	schema/list > $@

# The man page, from the commands' own help.
manual: packages schema/builtin.c
	swift package --allow-writing-to-package-directory generate-manual --output-directory docs

demo: build
	scripts/demo $(BINARY)

bench: build
	scripts/bench $(BINARY)

install: build
	scripts/install $(BINARY) $(DESTDIR)$(PREFIX)

uninstall:
	scripts/install --remove $(DESTDIR)$(PREFIX)

clean:
	rm -rf .build
