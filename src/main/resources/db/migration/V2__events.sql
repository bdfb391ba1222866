-- What happens in a conversation, in order, so that a browser that was away can catch up; and what customers made of answers.
alter table conversation add column expires_at bigint not null default 0;
update conversation set expires_at = created_at + 2592000000;
alter table conversation add column owner varchar(16) not null default 'desk';

create table event (
  conversation_id varchar(64) not null references conversation (id) on delete cascade,
  number integer not null,
  at bigint not null,
  kind varchar(16) not null,
  turn integer,
  owner varchar(16),
  helpful boolean,
  primary key (conversation_id, number)
);

create table rating (
  conversation_id varchar(64) not null references conversation (id) on delete cascade,
  turn integer not null,
  at bigint not null,
  helpful boolean not null,
  comment text,
  primary key (conversation_id, turn)
);
