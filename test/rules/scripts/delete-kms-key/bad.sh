#!/bin/sh
aws kms schedule-key-deletion --key-id "$KEY" --pending-window-in-days 7
aws kms schedule-key-deletion \
  --pending-window-in-days="14" \
  --key-id alias/old
for key in $(cat keys); do aws kms schedule-key-deletion --key-id "$key" --pending-window-in-days 29; done
