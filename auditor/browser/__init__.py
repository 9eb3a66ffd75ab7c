"""The browser: finding and starting one, signing in, reaching pages, and keeping an audit read-only.

The only package that knows Playwright.
"""
