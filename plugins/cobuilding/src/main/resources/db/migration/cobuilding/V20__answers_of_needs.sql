-- What the side that needed it says of each project apart: a need that was missed goes on to another.
ALTER TABLE cobuilding_project_part
  ADD COLUMN met_on       DATE,
  ADD COLUMN answered_on  DATE,
  ADD COLUMN satisfaction VARCHAR(20);

-- What a need says now was said of the project that was done last. When it was said was not kept; it was on the day it was done or later.
UPDATE cobuilding_project_part part
  JOIN cobuilding_need need ON need.id = part.entry_id AND need.met_on IS NOT NULL
  JOIN (SELECT p.entry_id, MAX(p.project_id) AS project_id
          FROM cobuilding_project_part p JOIN cobuilding_project project ON project.id = p.project_id AND project.state = 'FINISHED'
         WHERE p.what = 'NEED' GROUP BY p.entry_id) last ON last.entry_id = part.entry_id AND last.project_id = part.project_id
   SET part.met_on = need.met_on, part.satisfaction = need.satisfaction, part.answered_on = IF(need.satisfaction IS NULL, NULL, need.met_on)
 WHERE part.what = 'NEED';
