-- The day on which a unit reported, where the party office enters its report for it (代录).
alter table party_report add column stated_on date;
-- The day whose missing report was counted last, so that none is counted twice.
alter table party_item add column missed_on date;
update party_item set missed_on = feedback_on where missed > 0 and feedback_on < current_date;
