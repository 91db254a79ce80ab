CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"plan" json NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
