alter table exception_conversation add column manager_invited uuid references person;
comment on column exception_conversation.manager_invited is 'Who leads the requester, where they took part or were invited. After two ways that did not work, or one that was too slow, a live talk without them is not enough.';
