"""Published OpenAPI documents in, a typed, scope-aware, lenient Python package out."""
