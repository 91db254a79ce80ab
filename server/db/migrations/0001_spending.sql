CREATE TABLE "spending" (
	"organisation" text NOT NULL,
	"day" date NOT NULL,
	"tokens" bigint NOT NULL,
	"money" double precision NOT NULL,
	CONSTRAINT "spending_organisation_day_pk" PRIMARY KEY("organisation","day")
);
