create table conversation (
  id varchar(64) primary key,
  token_hash varchar(64) not null,
  language varchar(2) not null,
  created_at bigint not null
);

create table turn (
  conversation_id varchar(64) not null references conversation (id) on delete cascade,
  number integer not null,
  message_id varchar(64),
  at bigint not null,
  message text not null,
  outcome varchar(16) not null,
  topic varchar(64),
  confidence double precision,
  model_version varchar(64) not null,
  reply text not null,
  primary key (conversation_id, number),
  unique (conversation_id, message_id)
);
