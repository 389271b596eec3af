create index exception_request_of_rule_by_sending on exception_request (restriction_key, submitted_at desc, id desc);
