/** Ordinary words of key results, by stem: they say how something is measured, not what it is. */
import { stem } from "./words.ts";

const WORDS = `
able accept accepted accuracy across action active actually add added adopt after again agree ahead
alert amount answer answered answers apply arrive arrival ask asked asking audit automatic available
availability avoid await aware back backlog base baseline basis become before begin behind below
benefit best better between bill book bring build built business busy call cancel capacity care carry
case cases cause change changed charge check checked choose chosen claim clear client close closed
colleague colleagues come committed common company compare complaint complaints complete completed
confidence confirm connect contact content contract control conversion convert copy correct corrected
correction cost costs cover covered create current customer cycle data date deal decide decision
decline defect delay deliver delivered delivery demand depend deploy desk detail detect detected
device different direct do document done double draft drift drop due duplicate early earn easy edit
effect effort email employee end engage engineer enough enter error errors escalate escalated event
evidence expect experience explain extra fail failed failure failures fall false fast faster feature
feed feedback feel few field fill final find finish finished first fit fix fixed flag follow forecast
form found free frequent fresh full gain gap general give given go good group grow guess half hand
handed handle handled handler handling happen happy hard health help helpful helpdesk hire hold hours
human idea idle impact improve incident incidents increase inside instead intended internal invoice
issue issues item items job join joined journey judge keep kept know known label lack large last late
latency launch lead learn leave less level lift line link list live load long longer look lose loss
lost low lower made mail maintain make manage manager managers manual manually margin mark market
match mean measure measured median meet member members message metric miss missed mistake model
models money month move name need needed new next night normal note nothing number offer office
online open operation operations opinion order orders other out outage output outside over overdue
own owner page pages paid part pass passed pay people perform person phone pick pilot place plan
planned planner point policy predict prediction predictions prevent price process produce product
production promise proof proposal prove provide purchase put quality quarter query question questions
queue quick quickly quote raise ran range rate rated rating reach reached read reader readers ready
real reason receive recommend record recover reduce refund region regular reject rejected relate
release releases rely remain remaining remind remove reopen repair repeat repeated replace reply
report reported request requests require resolve resolved resolution response responses rest restore
result retrain retrained return returning returned revenue review reviewed reviewer reviewers revise
right rise risk role round route routing rule run running safe sale sales same satisfied satisfaction
save saved saving say schedule score search section see self sell send sent serve served service
services session set settle settled settlement share ship short show shown sign single site size skip
slow solve solved source spend spent staff stage standard start started state stay step steps stock
stop store supplier support survey surveyed switch system systems take talk target task tasks team
term test tested text thing think ticket tickets time tool top total touch touched track traffic
train trial trigger true trust try turn type unaided unchanged under understand unedited unit unplanned
update upset usage useful user usual value version visit visitor wait waiting want warn waste way
week welcome went willing win within without won word work worked worker workflow working works
worse worst worth write written wrong year yes yield
satisfied median percentile unassisted untouched uptime throughput availability retention churn renewal
renewals activation weekly daily monthly quarterly yearly afterwards altogether behalf everyday
anybody anyone baseline clearer closer concrete deadline describe desk difference direction effect
everybody everyone instead kept measurable names nobody notice outcome output person plain precise
question reader seen shows somebody someone specific state target tells today vague visible wording
`;

const GERMAN = `
aller alles anderen anfang anteil antwort antworten arbeit arbeiten aufgabe beginnt beginn besser bisher
dauer dafür danach daneben daraus datum deutlich dieses eigene einmal ende erreicht erst ersten etwas
falsch fehler fertig frage fragen früher geht genau gesamt gleich gut halb halten hand heute heutige
heutigen hilft hoch höher immer jede jeden jeder keine kennt kommt kosten kunden künftig länger laut
leute macht mehr menge menschen messen messwert mitarbeiter mitarbeitende mindestens misst monat monate
morgen nachher name neben nennt neu niedrig niemand noch nutzen nutzer nutzt oder offen pro prozent
quartal richtig rückgang sagen sagt schneller schon sehen sicher sinkt stand start steigt stehen stunden
tag tage tagen team teams text uhr umfrage umsatz ursprung versprechen viel vorher wartet warten weg
weit wenig weniger wenn wert werte wirkung woche wochen wofür worin zahl zahlen zeigt zeit ziel abweichung mittlere durchschnitt quote zufrieden
zufriedenheit zuletzt zurück
`;

export const ORDINARY: ReadonlySet<string> = new Set(
  `${WORDS} ${GERMAN}`
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map(stem),
);

const MEASURING_WORDS = `
accept accepted across active actually affected after again agree agreed answer answered asked average
available availability became become before behind below between case cases change changed changes
close closed complete completed confirm confirmed correct corrected correction cost cut decide decision
deliver delivered done down drop early earlier end error errors fail faster few fewer final find finish
finished fix found full get gets given good half handled happen help helped helpful high higher
incident incidents issue issues item items keep kept know known last later latest least less long
longer low lower made make mean median meet met minimum month more most must need needed new
number often open order other over own pass passed per performance place problem problems quality
quarter ready reach reached reduce reject rejected report reported request requests resolve resolved
response result return rise same satisfaction say settle settled share shorter shows shrink slow
solve solved spend spent stay step still stop succeed success take taken task tasks than today total
touch trust try unaided unchanged under unedited until use used useful usual wait waiting week wrong
year yes without within while wants deployed usage users effort weekly name names measure measurable
outcome effect concrete clear clearer target baseline date deadline level anybody anyone everyone
somebody someone nobody notice notices seen tells show people team teams work hand manual automatic
afterwards difference different instead desk adoption reader readers person customer customers colleague
colleagues lost loss save saved save send sends sent receive start starts go goes move moves raise raises drop drops cut cuts time times spare real world right first time gain gains bring brings
`;

/** The narrow set: what a measure itself is made of. Nothing else is lent where orders stand. */
export const MEASURING: ReadonlySet<string> = new Set(
  MEASURING_WORDS.split(/\s+/u)
    .filter((word) => word !== "")
    .map(stem),
);
