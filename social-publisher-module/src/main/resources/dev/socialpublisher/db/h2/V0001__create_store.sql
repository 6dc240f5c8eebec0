-- H2 2.2.224 and newer.
-- Posts, their way to the networks, and what the product must remember across process deaths.
-- Instants are stored with time zone and written in UTC. content columns hold JSON; so do why, reason and
-- detail, which say a sentence in both languages: {"english": ..., "french": ...}. varchar without a
-- length holds a million characters, text more.

create table channel (
    id varchar(60) primary key,
    network varchar(30) not null,
    content varchar not null
);

-- renewing_until: somebody renews it, until then
create table credential (
    channel varchar(60) primary key,
    secret varchar not null,
    renewing_until timestamp with time zone
);

-- The application that the magazine registered at a network; secret is encrypted JSON.
create table network_app (
    network varchar(30) primary key,
    secret varchar not null
);

-- The application that registered itself at one server of a network of many; secret is encrypted JSON.
create table server_app (
    network varchar(30) not null,
    server varchar(500) not null,
    secret varchar not null,
    primary key (network, server)
);

-- Somebody's way to a network's page; id is the hash of its state, content and offers are encrypted JSON.
create table pending_connection (
    id char(64) primary key,
    actor varchar(200) not null,
    expires_at timestamp with time zone not null,
    claimed boolean not null,
    content varchar not null,
    offers varchar
);

-- What the last test of a channel's connection found.
create table channel_health (
    channel varchar(60) primary key,
    content varchar not null
);

create table article_snapshot (
    site varchar(100) not null,
    workspace varchar(100) not null,
    uuid varchar(200) not null,
    language varchar(35) not null,
    revision char(64) not null,
    content text not null,
    primary key (workspace, uuid, language, revision, site)
);

create table post (
    id uuid primary key,
    version bigint not null,
    channel varchar(60) not null,
    network varchar(30) not null,
    article_site varchar(100) not null,
    article_workspace varchar(100) not null,
    article_uuid varchar(200) not null,
    article_language varchar(35) not null,
    title varchar not null,
    state varchar(30) not null,
    revision integer not null,
    text_hash char(64) not null,
    due_local varchar(30),
    due_zone varchar(60),
    due_overlap varchar(10),
    due_at timestamp with time zone,
    time_to_live varchar(20) not null,
    reason varchar not null,
    held_by varchar(200),
    decisions varchar not null,
    remote_id varchar(1000),
    address varchar(4000),
    outcome_detail varchar not null,
    part integer not null,
    sent_parts varchar not null,
    created_by varchar(200) not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);

create index post_due on post (state, channel, due_at);
create index post_by_time on post (due_at, id);
create index post_by_article on post (article_uuid, article_workspace);
create index post_by_text on post (channel, text_hash);

create table post_revision (
    post uuid not null references post (id),
    revision integer not null,
    content varchar not null,
    primary key (post, revision)
);

create table post_history (
    id bigint generated always as identity primary key,
    post uuid not null references post (id),
    happened_at timestamp with time zone not null,
    actor varchar(200) not null,
    action varchar(60) not null,
    state_from varchar(30),
    state_to varchar(30) not null,
    revision integer not null,
    why varchar not null
);

-- What readers did with a post at fixed times after publication; read_at is empty while somebody asks.
create table reaction (
    post uuid not null references post (id),
    reading varchar(20) not null,
    taken_at timestamp with time zone not null,
    read_at timestamp with time zone,
    replies bigint,
    reposts bigint,
    likes bigint,
    primary key (post, reading)
);

create index post_history_of on post_history (post, id);

create table idempotency_key (
    actor varchar(200) not null,
    client_key varchar(100) not null,
    content_hash char(64) not null,
    post uuid not null references post (id),
    primary key (actor, client_key)
);

-- scope is a channel id, or * for everything
create table hold (
    scope varchar(60) primary key,
    actor varchar(200) not null,
    actor_name varchar(200) not null,
    why varchar not null,
    since timestamp with time zone not null
);

-- What dispatch remembers of one revision of a post on its way; key as Post.deliveryKey.
create table dispatch (
    delivery_key varchar(60) primary key,
    post uuid not null references post (id),
    request_created_at timestamp with time zone not null,
    worker varchar(100),
    lease_until timestamp with time zone,
    next_at timestamp with time zone,
    failures integer not null,
    looks integer not null,
    repeats integer not null,
    token varchar
);

create index dispatch_post on dispatch (post);

create table attempt (
    delivery_key varchar(60) not null references dispatch (delivery_key),
    attempt_number integer not null,
    worker varchar(100) not null,
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    result varchar(30),
    detail varchar,
    remote_id varchar(1000),
    address varchar(4000),
    primary key (delivery_key, attempt_number)
);

create table step (
    delivery_key varchar(60) not null,
    step_name varchar(200) not null,
    step_result varchar not null,
    primary key (delivery_key, step_name)
);

-- scope is channel:ID or network:ID
create table halt (
    scope varchar(100) primary key,
    until_at timestamp with time zone not null,
    why varchar not null
);

create table installation (
    id integer primary key,
    installation_id varchar(100) not null,
    base_url varchar(1000) not null,
    confirmed_by varchar(200) not null,
    confirmed_at timestamp with time zone not null,
    last_tick timestamp with time zone
);

-- What was activated on screen; the highest number of a charter is in force. changes: the files that differ from the
-- shipped ones, {"written": {path: content}, "removed": [path]}.
create table charter_version (
    charter varchar(60) not null,
    version_number integer not null,
    author varchar(200) not null,
    author_name varchar(200) not null,
    activated_at timestamp with time zone not null,
    note varchar not null,
    charter_version varchar(200) not null,
    changes text not null,
    primary key (charter, version_number)
);
