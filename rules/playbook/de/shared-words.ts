/** German words that several trades use; see the English list. */
export const SHARED_WORDS =
  // Use cases.
  "zuordnung, triage, posteingang, weiterleitung, intent, bot, hotline, protokoll, nachbearbeitung, " +
  "intranet, belege, rechnung, spesen, vertrag, verträge, schaden, schäden, risikoprüfung, prognose, " +
  "vorhersage, forecast, wetterdaten, nachfrage, bestand, bestände, lager, disposition, nachschub, tour, " +
  "touren, routen, fahrten, zustellung, schicht, ausfälle, stillstand, stillstände, wartung, maschinen, " +
  "instandhaltung, energie, strom, heizung, verbrauch, missbrauch, auffälligkeit, abweichung, ausreißer, " +
  "identität, ausweis, moderation, kommentare, scoring, ausfallrisiko, empfehlung, empfehlungen, suche, " +
  "kündigung, kündigungen, kundenbindung, preis, preise, rabatt, lead, leads, ausschuss, defekt, " +
  "fehlererkennung, befund, notaufnahme, bewerbung, bewerbungen, recruiting, feld, ernte, warehouse, " +
  "bereinig, dashboard, dashboards, bericht, berichte, kennzahlen, reporting, auswertung, label, " +
  "beschriftung, experiment, experimente, gateway, coding, merkmale, monitoring, kubernetes, gpu, " +
  "benchmark, testfälle, " +
  // Functions.
  "dienste, java, trunk, migration, cluster, server, nächte, infrastruktur, produkt, app, portal, nutzung, " +
  "funktion, funktionen, design, gestaltung, oberfläche, support, anfragen, eskalation, beschwerde, " +
  "dokumentation, leitfaden, wiki, verkauf, händler, auftrag, aufträge, angebote, katalog, marketing, " +
  "kampagne, newsletter, messe, bekannt, website, marke, branche, community, mitglieder, verein, personal, " +
  "mitarbeiter, kolleg, einstell, schulung, führungskräfte, führungskraft, finanz, budget, kosten, " +
  "abschluss, controlling, recht, rechtlich, datenschutz, compliance, richtlinie, behörde, aufsicht, dsgvo, " +
  "betriebsrat, personalrat, betrieb, logistik, fertigung, produktion, prozess, verwaltung, bürger, antrag, " +
  "akte, sicherheit, security, zugriff";
