-- One row a run; what stands in the other tables under its id appears with it or not at all.
create table run (
    id bigint primary key,
    started text not null,
    as_of text not null,
    as_of_day text not null,
    program text not null,
    judged bigint not null,
    findings bigint not null,
    forgotten bigint not null,
    total text not null,
    seal text not null
);

create table run_pack (
    run bigint not null,
    policy text not null,
    versions text not null,
    digest text not null,
    primary key (run, policy)
);

create table run_input (
    run bigint not null,
    place bigint not null,
    name text not null,
    digest text,
    primary key (run, place)
);

create table run_rejected (
    run bigint not null,
    place bigint not null,
    file text not null,
    line text,
    pointer text,
    case_id text,
    expected text not null,
    primary key (run, place)
);

-- What a duty is, once for all nights; its id is a digest of the rest.
create table duty (
    id bigint primary key,
    fingerprint ${bytes} not null,
    case_id text not null,
    policy text not null,
    obligation text not null,
    clause text,
    modality text,
    subject_type text not null,
    subject_id text not null,
    conference text,
    conference_type text,
    professional text,
    agency text,
    team text,
    owed_to_type text,
    owed_to text,
    owed_to_agency text,
    child text
);

create index duty_of_case on duty (case_id);

create table finding (
    run bigint not null,
    duty bigint not null,
    outcome text not null,
    kind text,
    due_by text,
    done_at text,
    late_by text,
    trigger_day text,
    policy_version text,
    excused text,
    advisory text not null,
    primary key (run, duty)
) ${clustered};
