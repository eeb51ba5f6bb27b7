-- Whoever found a text right for the community does not check it; known until somebody else has checked it.
ALTER TABLE cobuilding_agreement ADD COLUMN agreed_by BIGINT, ADD KEY ix_cobuilding_agreement_agreed (agreed_by);
