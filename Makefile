# Two commands do everything on a machine with Python and make: `make demo` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
ENDPOINT ?=
API_KEY ?= $$LABELBOX_API_KEY

# Tests of every layer that cost little, without those marked `slow`: under 30 s on two idle cores.
FAST := tests/runtime tests/codegen/test_answers.py tests/codegen/test_requests.py \
	tests/package/test_exports.py tests/package/test_documents.py tests/package/test_tests_assert.py \
	tests/transport/test_statuses.py tests/transport/test_permanent_faults.py \
	tests/api/_async/test_project.py tests/api/_async/test_dataset.py \
	tests/api/_async/test_file_groups.py tests/api/_async/test_export.py \
	tests/server/test_mutations.py tests/server/store/test_where.py

.PHONY: help demo test test-fast schema codegen codegen-check codegen-cases check format serve build bench lock clean

help: ## show the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

$(VENV)/ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: $(VENV)/ready ## run the main job on real data against the embedded server
	$(BIN)/python examples/demo.py

test: $(VENV)/ready ## run all tests
	$(BIN)/python -m pytest -n 2

test-fast: $(VENV)/ready ## run some tests of every layer, in under 30 seconds on two idle cores
	$(BIN)/python -m pytest -n 2 -m "not slow" $(FAST)

schema: $(VENV)/ready ## write schema/schema.graphql from ENDPOINT with API_KEY
	$(BIN)/python -m labelbox_gen_codegen schema $(if $(ENDPOINT),--endpoint $(ENDPOINT) --api-key '$(API_KEY)')

codegen: $(VENV)/ready ## write all generated code
	$(BIN)/python -m labelbox_gen_codegen build

codegen-check: $(VENV)/ready ## fail if the generated code is not current
	$(BIN)/python -m labelbox_gen_codegen check

codegen-cases: $(VENV)/ready ## rewrite what the codegen tests expect; read the diff
	$(BIN)/python -m tests.codegen.rewrite

check: $(VENV)/ready ## ruff and pyright
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright --pythonpath $(BIN)/python

format: $(VENV)/ready ## format all code
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

serve: $(VENV)/ready ## run the embedded server with its data in .labelbox-gen/
	$(BIN)/labelbox-gen serve --data .labelbox-gen

build: $(VENV)/ready ## build the wheel and the sdist into dist/
	$(BIN)/python -m build --no-isolation

bench: $(VENV)/ready ## import time and the hot paths, side by side with their limits
	$(BIN)/python -m benchmarks
	$(BIN)/python -m benchmarks.client_reference

lock: ## resolve requirements.lock anew
	$(PYTHON) -m venv $(VENV)-lock
	$(VENV)-lock/bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	$(VENV)-lock/bin/python -m pip freeze --exclude-editable --exclude pip --exclude setuptools > requirements.lock
	rm -rf $(VENV)-lock

clean: ## remove what can be made again
	rm -rf $(VENV) dist build .pytest_cache .ruff_cache .mypy_cache
