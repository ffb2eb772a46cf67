"""JSON bytes to typed views, and back."""
