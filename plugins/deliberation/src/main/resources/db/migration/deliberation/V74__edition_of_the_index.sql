-- Which pieces stand in the index of a closed file: null is the first list, before the steps up to the opinion were in it.
alter table deliberation_archive add column edition int;
