# greffe: `make demo` shows it, `make test` tests it, `make install` installs it.

PREFIX ?= /usr/local
PACKAGES = libgit2-dev libsqlite3-dev libpcre2-dev libutf8proc-dev libssl-dev libcmark-dev zlib1g-dev pkg-config git ca-certificates
# What Swift itself runs and links with.
PACKAGES += g++ libcurl4 libncurses6 libxml2
# What the tests sign with, hold XML against its schema, and install pre-commit with from PyPI; a test whose program is
# missing says that it was skipped.
TEST_PACKAGES = gpg gpg-agent openssh-client libxml2-utils python3-venv
MODULES = libgit2 sqlite3 libpcre2-8 libutf8proc libcrypto libcmark zlib
BUILD = swift build -c release --static-swift-stdlib
BINARY = .build/release/greffe
# Optimised, with the checks of memory that the unsafe parts lack; gold, the usual linker, fails on it.
BUILD_FUZZ = GREFFE_FUZZ=1 swift build -c release --product Fuzz --scratch-path .build/fuzz --sanitize address \
	-Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing -Xswiftc -use-ld=lld
# The tests run the program some two thousand times.
OPTIMISED = -Xswiftc -O
# How long each fuzz target is fed.
SECONDS = 60

.PHONY: all build test fuzz lint format manual example-findings demo bench install uninstall packages test-packages clean

all: build

# Installs the system packages that are missing: by apt where there is apt, else it says which.
packages:
	@command -v swift >/dev/null || { echo "greffe needs Swift 6.2 or later: https://www.swift.org/install" >&2; exit 1; }; \
	pkg-config --exists $(MODULES) 2>/dev/null && command -v git >/dev/null && command -v c++ >/dev/null \
		&& swift build --version >/dev/null 2>&1 && exit 0; \
	if command -v apt-get >/dev/null; then \
		sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
		$$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $(PACKAGES); \
	else \
		echo "greffe needs libgit2 (1.5 or later), SQLite (3.40, with FTS5), PCRE2, utf8proc, cmark, OpenSSL, zlib, pkg-config, git and a C++ compiler," >&2; \
		echo "and Swift needs libcurl, ncurses and libxml2:" >&2; \
		echo "install them with this system's package manager, then run make again" >&2; exit 1; \
	fi

# Installs the programs that only tests need, where there is apt.
test-packages: packages
	@command -v gpg >/dev/null && command -v gpg-agent >/dev/null && command -v ssh-keygen >/dev/null && command -v xmllint >/dev/null \
		&& python3 -c 'import ensurepip' 2>/dev/null && exit 0; \
	command -v apt-get >/dev/null || exit 0; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	$$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $(TEST_PACKAGES)

build: packages schema/builtin.c
	$(BUILD) --product greffe

test: packages test-packages schema/builtin.c
	GREFFE_FUZZ=1 swift build --target Fuzz $(OPTIMISED)
	swift build --build-tests $(OPTIMISED)
	swift test --skip-build $(OPTIMISED)

# Feeds whatever reads bytes of strangers; `make fuzz SECONDS=3600 TARGETS="yaml documents"`.
fuzz: packages schema/builtin.c
	$(BUILD_FUZZ)
	scripts/fuzz .build/fuzz/release/Fuzz $(SECONDS) $(TARGETS)

lint: packages
	swift format lint --strict --recursive Package.swift Sources Tests Fuzz

format: packages
	swift format --in-place --recursive Package.swift Sources Tests Fuzz

schema/builtin.c: schema/list $(shell find schema/common schema/essential schema/pm2 schema/engine schema/json-schema -type f -o -type d)
	schema/list > $@

# The man page, from the commands' own help, in English wherever it is made.
manual: packages schema/builtin.c
	LC_ALL=C swift package --allow-writing-to-package-directory generate-manual --output-directory docs

# What is found in the example portfolio, which a test compares: read the difference.
example-findings: build
	scripts/example-findings $(BINARY) > Tests/CommandTests/example-findings.txt

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
