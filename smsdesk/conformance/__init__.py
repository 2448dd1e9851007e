"""Cases that every provider has to pass, for whoever writes one; the program itself never imports them.

Run them with pytest, which nothing here imports:

    python -m pytest -p smsdesk.conformance.plugin --pyargs smsdesk.conformance --provider KEY --exchanges FOLDER
"""
