Aws.config.update(secret_access_key: "{{secret:15}}")
