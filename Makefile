# On a fresh machine: `make demo` sets up and shows the demonstration, `make test` sets up and runs every test.
PYTHON ?= $(shell scripts/find-python)
VENV ?= .venv
BIN := $(VENV)/bin
DATA ?= ../shared/data
OUT ?= out

.PHONY: demo test quality bench lint types layers tests schema train clean help

help: ## Show what there is to make
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

demo: $(VENV)/.program ## Set up and run the demonstration
	@mkdir -p $(OUT)
	$(BIN)/lesart demo --html $(OUT)/demonstration.html

test: $(VENV)/.development $(VENV)/.browser lint types layers tests ## Set up and pass every test

lint: $(VENV)/.development ## Check style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.development ## Check types
	$(BIN)/mypy

layers: $(VENV)/.development ## Check that the stages import downwards only
	$(BIN)/lint-imports

tests: $(VENV)/.development $(VENV)/.browser ## Run the tests
	$(BIN)/python -m pytest

quality: $(VENV)/.development ## Score every stage on the gold, fail below the floors
	$(BIN)/python -m quality --data $(DATA)

bench: $(VENV)/.development ## Measure speed and memory
	$(BIN)/python -m benchmarks $(wildcard ../shared/seeds/*.txt)
	$(BIN)/python -m benchmarks.growth --full

train: $(VENV)/.development ## Train the German pack from the open data
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m training --data $(DATA)

schema: $(VENV)/.development ## Write the published JSON Schema anew
	$(BIN)/python -m lesart.report.schema

clean: ## Remove what was set up and made
	rm -rf $(VENV) $(OUT) .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.program: $(VENV)/bin/python pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --use-pep517 --editable .
	@touch $@

$(VENV)/.development: $(VENV)/bin/python pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --use-pep517 --editable '.[dev,training]'
	@touch $@

$(VENV)/.browser: $(VENV)/.development scripts/install-browser
	scripts/install-browser $(BIN)/playwright
	@touch $@
