"""python -m auditor"""
