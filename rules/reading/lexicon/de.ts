/** German words by class: data, not code. Infinitives and singulars; compounds match by their end. */
import type { Lexicon } from "./classes.ts";
import { compoundEnds, germanStems } from "./stem-german.ts";

export const german: Lexicon = {
  forms: { stems: germanStems, ends: compoundEnds },
  classes: {
    make: "abschaffen abschalten abschließen aktualisieren anbieten anbinden anlegen anschließen aufbauen aufsetzen ausliefern ausrollen automatisieren bauen bereitstellen beschaffen dokumentieren einführen einrichten entwickeln erarbeiten erstellen erweitern fertigstellen freigeben freischalten implementieren inbetriebnehmen installieren integrieren konfigurieren liefern löschen migrieren modernisieren produzieren programmieren schreiben übergeben umsetzen umstellen umziehen unterzeichnen veröffentlichen verschicken verschlüsseln verabschieden zusammenführen ablösen ersetzen labeln annotieren trainieren schließen",
    effort:
      "abstimmen analysieren arbeiten auswerten beobachten beraten besprechen besuchen betreuen bewerten durchführen einarbeiten erforschen erproben evaluieren experimentieren fördern fortsetzen halten helfen informieren interviewen kümmern lernen mitarbeiten moderieren optimieren organisieren planen prüfen recherchieren schulen sichten sprechen teilnehmen testen treffen überarbeiten überdenken überprüfen überwachen unterstützen untersuchen validieren veranstalten vorantreiben vorbereiten vorstellen weiterführen pflegen aufräumen begleiten sammeln anschauen ausprobieren",
    decide:
      "auswählen definieren entscheiden festlegen identifizieren klären bestimmen priorisieren benennen",
    raise:
      "anheben ausbauen ausweiten beschleunigen erhöhen heben steigen steigern verbessern verdoppeln verdreifachen vergrößern wachsen zunehmen maximieren stärken",
    lower:
      "abbauen abnehmen begrenzen einsparen fallen halbieren kürzen minimieren reduzieren schrumpfen senken sinken verkleinern verkürzen vermeiden verringern vermindern zurückgehen",
    hold: "behalten beibehalten bleiben halten liegen sichern stabilisieren gewährleisten sicherstellen",
    reach:
      "bekommen erhalten erlangen erreichen erwirtschaften erzielen gewinnen schaffen übertreffen überschreiten unterschreiten verdienen",
    use: "abonnieren abrufen aktivieren anmelden annehmen antworten anwenden aufrufen beantragen beantworten beitragen benutzen bearbeiten buchen einreichen einsetzen erledigen finden herunterladen klicken kontaktieren lesen lösen melden nutzen öffnen registrieren senden teilen übernehmen verwenden wechseln weiterempfehlen wiederkommen zugreifen zustimmen abschließen erfassen stellen",
    trade: "bezahlen kaufen kündigen verlängern bestellen zahlen zurückgeben",
    feel: "bewerten empfehlen empfinden fühlen kennen sagen verstehen vertrauen wissen zufrieden finden",
    hire: "einstellen besetzen rekrutieren anstellen",
    done: "fertig live produktiv verfügbar öffentlich abgeschlossen unterschrieben freigegeben beschlossen verabschiedet bereit online aktiv vorhanden gelöscht abgeschaltet erledigt angeschlossen veröffentlicht vollständig offen betrieb produktion",
    result:
      "quote rate anteil zeit dauer aufwand durchlaufzeit wachstum menge anzahl grad abdeckung produktivität effizienz nutzen wirkung qualität leistung verbrauch ausschuss bestand frist wartezeit fluktuation krankenstand abwanderung wiederkauf marktanteil ersparnis einsparung emission überstunden pünktlichkeit liefertreue auslastung rückstand nacharbeit retoure",
    run: "verfügbarkeit latenz durchsatz antwortzeit ausfall ausfallzeit störung vorfall fehlerrate fehlerquote reaktionszeit lösungszeit ladezeit bearbeitungszeit p95 p99 uptime sla betriebskosten kapazität wiederherstellungszeit",
    quality:
      "genauigkeit trefferquote präzision f1 auc recall precision accuracy mape rmse wer kappa erkennungsrate vollständigkeit fehlklassifikation übereinstimmung",
    money:
      "umsatz gewinn marge kosten erlös ertrag budget preis auftragseingang deckungsbeitrag abschluss vertrag angebot arr mrr rechnung",
    sentiment:
      "zufriedenheit nps enps csat vertrauen stimmung note bewertung weiterempfehlung begeisterung wohlbefinden",
    uptake:
      "nutzung anmeldung registrierung abonnent teilnahme teilnehmer wau mau dau downloads nutzungsrate akzeptanz abruf aktivierung",
    attention:
      "besuch besucher aufruf zugriff follower reichweite presse erwähnung bekanntheit klick traffic",
    fault:
      "fehler beschwerde reklamation ticket anfrage rückfrage eskalation mangel unfall schaden panne betrug ausfall störung vorfall verstoß bug alarm",
    artefact:
      "anleitung api app archiv artikel bericht broschüre dashboard datenbank datensatz dokument dokumentation entwurf formular funktion handbuch katalog konzept kurs landingpage leitfaden liste modell modul newsletter oberfläche paket plan plattform portal prototyp prozess prüfbericht regelwerk richtlinie schnittstelle seite software spezifikation strategie studie system tool umgebung video vorlage webseite werkzeug zertifikat betriebsvereinbarung vertragsentwurf assistent bot cockpit pilot richtlinien",
    technical:
      "api backend cluster code datenbank datenplattform deployment endpunkt feature framework frontend infrastruktur klassifikator kubernetes modell modul pipeline refactoring schema schnittstelle server sprachmodell testabdeckung test umgebung f1 auc genauigkeit embedding llm gpu datensatz training microservice monolith trainingsdaten",
    episode:
      "gespräch interview meeting schulung seminar sitzung termin treffen veranstaltung vortrag webinar workshop messe besprechung experiment test sprint review runde demo umfrage austausch retrospektive konferenz",
    people:
      "abteilung anwender anwenderin arzt bearbeiter berater besteller betrieb bewerber bürger einkäufer fahrer filiale fachbereich gast gutachter händler hotline kollege kolleginnen kunde kunden kundin lehrer leiter lieferant mandant mensch mitarbeiter mitarbeitende mitarbeiterin mitglied niederlassung nutzer nutzerin partner patient person pflegekraft planer prüfer pilotkunde sachbearbeiter sachbearbeiterin schüler standort techniker team teams unternehmen verkäufer versicherte vertrieb werk monteur disponent redakteur",
    staff:
      "mitarbeiter mitarbeitende kollege führungskraft entwickler stelle team ingenieur stellen auszubildende",
    practice:
      "ablauf arbeitsweise kommunikation prozess zusammenarbeit kultur dokumentation abstimmung onboarding werkzeug vorgehen struktur datenqualität",
    vague:
      "besser gut schneller einfacher effizienter optimal deutlich spürbar nachhaltig mehrere einige diverse verschiedene viele weitere klar modern transparent",
    preposition:
      "der die das den dem des ein eine einen einem einer in im an am auf aus bei beim bis durch für gegen mit nach ohne über um unter von vom vor zu zum zur zwischen und oder aber dass damit sodass wenn weil als pro je per wie ihr ihre ihren sein seine unser unsere unserem unseren wir sie es er sich nicht nur auch noch schon mindestens höchstens innerhalb während trotz statt davon derzeit aktuell heute",
    auxiliary:
      "ist sind war waren wird werden wurde wurden worden hat haben hatte kann können soll sollen muss müssen darf dürfen",
    all: "alle allen aller jede jeder jedes jeden jedem kein keine keinen keiner null niemand sämtliche",
    timeUnit: "tag woche monat quartal jahr stunde minute sekunde werktag arbeitstag std min sek",
  },
  irregular:
    "sinkt=sinken gesunken=sinken gestiegen=steigen gewachsen=wachsen gefallen=fallen abgeschlossen=abschließen geschrieben=schreiben geschlossen=schließen unterschrieben=unterzeichnen freigegeben=freigeben übergeben=übergeben entschieden=entscheiden beschlossen=entscheiden getroffen=treffen gehalten=halten gewonnen=gewinnen erhalten=erhalten gefunden=finden gelesen=lesen übernommen=übernehmen angenommen=annehmen umgezogen=umziehen bereitgestellt=bereitstellen fertiggestellt=fertigstellen eingestellt=einstellen liest=lesen findet=finden hält=halten gibt=freigeben fällt=fallen wächst=wachsen empfiehlt=empfehlen",
};
