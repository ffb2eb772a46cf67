"""Why is this value missing?"""
