-- The number of the run that was stored last; no number is given twice, whatever is erased.
create table run_number (
    last bigint not null
);

insert into run_number select coalesce(max(id), 0) from run;

-- What became of a duty in the runs of a series, from one run to another; to the latest where until_run is null. Most
-- duties are judged alike night after night, and have one row.
create table judgement (
    duty bigint not null,
    series text not null,
    since_run bigint not null,
    until_run bigint,
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
    primary key (duty, series, since_run)
) ${clustered};

insert into judgement
select
    finding.duty,
    run.series,
    run.id,
    case when exists (select 1 from run later where later.series = run.series and later.id > run.id) then run.id end,
    finding.outcome,
    finding.kind,
    finding.due_by,
    finding.done_at,
    finding.late_by,
    finding.trigger_day,
    finding.policy_version,
    finding.waived,
    finding.excused,
    finding.advisory,
    finding.rests_on
from finding
join run on run.id = finding.run;

drop table finding;

-- What became of each duty in each run.
create view finding as
select
    run.id as run,
    judgement.duty,
    judgement.outcome,
    judgement.kind,
    judgement.due_by,
    judgement.done_at,
    judgement.late_by,
    judgement.trigger_day,
    judgement.policy_version,
    judgement.waived,
    judgement.excused,
    judgement.advisory,
    judgement.rests_on
from run
join judgement on judgement.series = run.series
    and judgement.since_run <= run.id
    and (judgement.until_run is null or judgement.until_run >= run.id);
