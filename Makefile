# GNU make 4.3 or newer. Everything is installed into .venv, from the locked lists and nowhere else.
PYTHON ?= python3
UV ?= uv
TRIALS ?= 2000
SEED ?=
POSTGRESQL ?=

VENV := .venv
BIN := $(VENV)/bin
WITH_PIP := $(VENV)/.made
WITH_RUN := $(VENV)/.requirements
WITH_DEV := $(VENV)/.requirements-dev
AUDIT := .venv-audit
WITH_AUDIT := $(AUDIT)/.requirements-audit
COMPILE := $(UV) pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-header --no-annotate
# The lists are complete; pip is not to look for more.
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes

# Compiled files are kept, whatever the environment says: each start of the bot would compile all of it anew.
unexport PYTHONDONTWRITEBYTECODE

# More processes than cores, for many tests wait. Who is done first takes over from the others.
TESTS := -n 4 --dist worksteal

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run run-replicas test test-postgres test-long pytest lint style types format lock audit licences screenshots screenshots-languages crash bench bench-replicas

help: ## Show what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(WITH_RUN) ## Start the bot; without a BOT_TOKEN, the sandbox
	@if [ -n "$$BOT_TOKEN" ] || grep -Eqs '^[[:space:]]*(export[[:space:]]+)?BOT_TOKEN[[:space:]]*=[[:space:]]*[^[:space:]#]' .env; \
	then exec $(BIN)/python -m bot; \
	else exec $(BIN)/python -m bot sandbox; fi

run-replicas: $(WITH_DEV) ## Start the sandbox with three replicas of the bot on a PostgreSQL out of a package
	@exec $(BIN)/python -m bot sandbox --replicas 3

test: style ## Check everything: style, types, tests; some five minutes
	@echo "Checking the types beside the tests, some five minutes ..."
	@$(MAKE) --no-print-directory -j2 types pytest  # many tests wait: mypy has room beside them

pytest: $(WITH_DEV)
	$(BIN)/python -m pytest $(TESTS)

test-postgres: $(WITH_DEV) ## All tests that are not about SQLite alone, on a PostgreSQL out of a package; some ten minutes
	$(BIN)/python -m pytest $(TESTS) --postgresql

test-long: lint ## The same, with coverage and the long form of the tests that have one; about an hour
	$(BIN)/python -m pytest $(TESTS) --long --cov --cov-fail-under=85

bench: $(WITH_DEV) ## Measure everything beside a floor and the usual way; some twelve minutes
	$(BIN)/python -m bench $(if $(REPORT),--report $(REPORT))

bench-replicas: $(WITH_DEV) ## Measure several replicas on one PostgreSQL; some ten minutes
	$(BIN)/python -m bench replicas $(if $(REPORT),--report $(REPORT))

# One part of it, by its name: bench-calls, bench-taps, ...
bench-%: $(WITH_DEV)
	$(BIN)/python -m bench $*

lint: style types ## Check style and types

style: $(WITH_DEV)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(WITH_DEV)
	@echo "Checking the types; the first time takes about a minute ..."
	$(BIN)/mypy

format: $(WITH_DEV) ## Format the code, and fix what can be fixed by itself
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

lock: ## Lock the newest dependencies that pyproject.toml allows (needs uv)
	$(COMPILE) --upgrade pyproject.toml -o requirements.lock
	$(COMPILE) --upgrade pyproject.toml --all-extras -o requirements-extras.lock
	$(COMPILE) --upgrade pyproject.toml --group dev -o requirements-dev.lock
	$(COMPILE) --upgrade --group audit -o requirements-audit.lock

audit: $(WITH_DEV) $(WITH_AUDIT) ## Ask the registry for known vulnerabilities of what is locked (needs the network)
	$(BIN)/python -m tests.audit --tools $(AUDIT)/bin

licences: $(WITH_DEV) ## List the licences of what is locked
	$(BIN)/python -m tests.licences

crash: $(WITH_DEV) ## Kill the bot at every step of its work, and judge the books (TRIALS=, SEED=, POSTGRESQL=1, REPLICAS=3)
	$(BIN)/python -m tests.crash --trials $(TRIALS) $(if $(SEED),--seed $(SEED)) $(if $(POSTGRESQL),--postgresql) $(if $(REPLICAS),--replicas $(REPLICAS))

screenshots: $(WITH_DEV) ## Draw the pictures of the README anew
	$(BIN)/python -m tests.screenshots

screenshots-languages: $(WITH_DEV) ## Draw eleven screens in each language, and one sheet of them
	$(BIN)/python -m tests.screenshots_languages $(LANGUAGES)

COUNTED = $(shell grep -c '==' $(1))

# The lists differ in the development tools alone, so that one environment serves both.
$(WITH_RUN): requirements.lock $(WITH_PIP)
	@echo "Installing what the bot needs into $(VENV): $(call COUNTED,$<) packages, about half a minute ..."
	@$(INSTALL) -r $<
	@touch $@

# Python compiles what is imported; pip would compile all there is, for half as long again.
$(WITH_DEV): requirements-dev.lock $(WITH_PIP)
	@echo "Installing what development needs into $(VENV): $(call COUNTED,$<) packages, about half a minute ..."
	@$(INSTALL) --no-compile -r $<
	@touch $@

# The tools of the audit stay apart: they pin what the bot does not.
$(WITH_AUDIT): requirements-audit.lock $(WITH_PIP)
	@echo "Installing the tools of the audit into $(AUDIT): $(call COUNTED,$<) packages, some seconds ..."
	@"$(PYTHON)" -m venv $(AUDIT)
	@$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@

$(WITH_PIP):
	@command -v "$(PYTHON)" >/dev/null || \
		{ echo "Python 3.11 or newer is needed, and there is no $(PYTHON). Another one: make PYTHON=/path/to/python3.11"; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; $(PYTHON) is older. Another one: make PYTHON=/path/to/python3.11"; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "This Python has no venv module. Debian and Ubuntu have it in a package: apt install python3-venv"; exit 1; }
	@echo "Making a Python environment in $(VENV), a few seconds ..."
	@"$(PYTHON)" -m venv $(VENV)
	@touch $@
