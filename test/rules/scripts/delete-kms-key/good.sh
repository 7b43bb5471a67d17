#!/bin/sh
aws kms schedule-key-deletion --key-id "$KEY"
aws kms schedule-key-deletion --key-id "$KEY" --pending-window-in-days 30
aws kms schedule-key-deletion --key-id "$KEY" --pending-window-in-days "$DAYS"
aws kms cancel-key-deletion --key-id "$KEY" # --pending-window-in-days 7
: aws kms schedule-key-deletion --key-id "$KEY" --pending-window-in-days 7
