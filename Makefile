# make demo    try it: mine corpus/ into out/ and show a few claims
# make test    run the tests
# make check   lint and types
# make bench   speed, memory and quality into benchmarks/RESULTS.md; DATA=folder as benchmarks/README.md says
# make clean   remove what these made, but out/ (it may hold a long run of yours)
#
# Each makes its own virtual environment first. Another Python: make PYTHON=/path/to/python3.12 ...

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DATA ?= $(CLAIMMINER_DATA)

# fit to make an environment: 3.11 or 3.12, with venv and pip at hand; prints where it lies
ASK := import ensurepip, sys, venv; assert (3, 11) <= sys.version_info < (3, 13); print(sys.executable)
FIND = for name in python3.12 python3.11 python3 python; do $$name -c '$(ASK)' 2>/dev/null && break; done
ifeq ($(origin PYTHON),undefined)
PYTHON = $(shell $(FIND))
endif

.PHONY: demo test check bench clean
.DELETE_ON_ERROR:

demo: $(READY)
	$(BIN)/claimminer extract corpus/ --out out/
	@echo
	@$(BIN)/python examples/show_claims.py out/

test: $(READY)
	$(BIN)/pytest --numprocesses auto --dist loadfile

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python benchmarks/all.py $(DATA)

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml
	@python="$(PYTHON)"; test -n "$$python" && "$$python" -c '$(ASK)' >/dev/null 2>&1 || { \
	  echo "claimminer needs Python 3.11 or 3.12 with its venv module, and found none$${python:+ at $$python}." >&2; \
	  echo "Install one, or name it: make PYTHON=/path/to/python3.12" >&2; exit 1; }; \
	echo "Making $(VENV) with $$python (a minute or two)" && "$$python" -m venv $(VENV)
	@# in two steps: all at once, pip searches for many minutes
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
