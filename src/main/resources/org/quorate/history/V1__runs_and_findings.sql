-- One row a run; what stands in the other tables under its id appears with it or not at all.
create table run (
    id bigint primary key,
    series text not null,
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
    former text,
    primary key (run, policy)
);

-- A pack as it was written, with those it extends, for as long as a run names its digest.
create table pack_text (
    digest text not null,
    policy text not null,
    written text not null,
    primary key (digest, policy)
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

-- What a duty is, once for all nights; numbered as they come, so that the rows of a run lie in the order in which it
-- writes them. The digest is of all that follows it.
create table duty (
    id ${number} primary key,
    digest bigint not null,
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

create index duty_by_digest on duty (digest, id);

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
    waived text,
    excused text,
    advisory text not null,
    rests_on bigint not null,
    primary key (run, duty)
) ${clustered};

-- What a former pack says of a run's record, where that is something else than the run's own pack does; 'none' where
-- it does not ask for the duty at all.
create table formerly (
    run bigint not null,
    duty bigint not null,
    outcome text not null,
    kind text,
    due_by text,
    primary key (run, duty)
) ${clustered};
