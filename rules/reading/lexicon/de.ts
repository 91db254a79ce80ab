/** German words by class: data, not code. Infinitives and singulars; compounds match by their end. */
import type { Lexicon } from "./classes.ts";
import { english } from "./en.ts";
import { readGermanSentence } from "./sentence-german.ts";
import { compoundEnds, foldGerman, germanStems } from "./stem-german.ts";

export const german: Lexicon = {
  borrows: english,
  forms: { fold: foldGerman, stems: germanStems, ends: compoundEnds, settle: readGermanSentence },
  classes: {
    make: `
      abbilden abfassen ablegen abliefern ablösen abschaffen abschalten abschließen absetzen
      abstellen abtrennen aktualisieren anbieten anbinden anbringen anlegen anmieten anonymisieren
      anschaffen anschließen archivieren aufbauen aufbereiten auflegen aufnehmen aufschalten
      aufsetzen aufspielen ausführen ausgestalten ausgliedern auslagern ausliefern ausrollen
      ausrüsten ausschalten ausschreiben ausspielen ausstatten austauschen automatisieren bauen
      beauftragen befüllen befüllt bereinigen bereitstellen beschaffen beseitigen bestücken beziehen
      bilden containerisieren deployen digitalisieren dokumentieren drucken duplizieren einbauen
      einbetten einbinden einblenden einführen einholen einpflegen einrichten einscannen einspielen
      einsetzen entfernen entkoppeln entsorgen entwerfen entwickeln erarbeiten erlassen ermöglichen
      erneuern eröffnen errichten ersetzen erstellen erteilen erweitern erzeugen etablieren
      extrahieren fertigen fertigstellen festhalten formulieren freigeben freischalten generieren
      genehmigen gestalten gliedern gründen harmonisieren herausbringen herausgeben vergeben
      ausgeben herstellen hinterlegen hinzufügen hochladen implementieren importieren
      inbetriebnehmen indexieren installieren integrieren kennzeichnen konfigurieren kopieren
      koppeln labeln lancieren launchen liefern löschen markieren mergen migrieren modellieren
      modernisieren montieren nachrüsten nachtrainieren neubauen normieren ordnen parametrieren
      patchen pflanzen platzieren portieren präsentieren produzieren programmieren protokollieren
      publizieren realisieren refaktorieren reparieren sanieren scannen scharfschalten schließen
      schreiben segmentieren skizzieren speichern sperren standardisieren starten streichen
      strukturieren tauschen trainieren transkribieren trennen übergeben überführen übermitteln
      übersetzen übertragen umbauen umbenennen umgestalten umrüsten umschreiben umsetzen umstellen
      umziehen unterschreiben unterzeichnen veröffentlichen verabschieden verankern verbinden
      vereinfachen vereinheitlichen verfassen verknüpfen verlegen vernetzen versenden verschicken
      verschlüsseln versionieren verteilen virtualisieren vollziehen vorlegen zentralisieren
      zerlegen zertifizieren zusammenfassen zusammenführen zusammenstellen annotieren festschreiben
      aushandeln ausarbeiten niederschreiben vereinbaren abgeben abspeichern einschalten
      herunterfahren hochfahren eintragen machen setzen legen stiften veranlassen erscheinen
      abspielen vervielfältigen einfrieren verschriftlichen kartieren zustellen releasen
    `,
    effort: `
        abhalten abklären ableiten abstimmen abwägen analysieren ankündigen anleiten anpassen
        anregen anschauen anschreiben ansehen ansprechen anstoßen arbeiten aufarbeiten aufgreifen
        aufklären aufräumen ausloten ausprobieren ausrichten austauschen ausweiten auswerten
        auseinandersetzen befassen befragen begehen begleiten begutachten beobachten beraten
        beschreiben besichtigen besprechen besuchen beteiligen betrachten betreiben betreuen
        bewerben bewerten brainstormen coachen diskutieren durchführen durchgehen durchleuchten
        durchsehen durchspielen einarbeiten einbeziehen einladen einweisen entwickelt erfassen
        erforschen erheben erkunden erläutern ermitteln ermutigen erörtern erproben erschließen
        evaluieren experimentieren feinschleifen fördern fortbilden fortführen fortsetzen gestalten
        halten helfen herausfinden hinterfragen hospitieren informieren intensivieren interviewen
        iterieren kalibrieren kennenlernen kommunizieren koordinieren kümmern lernen leiten
        mitarbeiten mitdenken mitwirken erfahren moderieren motivieren nachbessern nachdenken
        nachfassen nachfragen nachhalten nachgehen netzwerken optimieren organisieren pflegen
        pilotieren planen polieren proben probieren promoten prüfen recherchieren reden reflektieren
        reisen sammeln schauen schulen sensibilisieren sichten sondieren sortieren sparren sprechen
        steuern straffen strukturieren studieren suchen teilnehmen testen thematisieren treffen
        trainieren tunen üben überarbeiten überdenken überlegen überprüfen überwachen überzeugen
        umsehen unterstützen untersuchen unterweisen validieren veranstalten verbreiten verfeinern
        verfolgen vergleichen verhandeln vermitteln verproben verschlanken versuchen vertiefen
        verwalten voranbringen vorantreiben vorbereiten vorführen vorstellen warten weiterbilden
        weiterentwickeln weiterführen weitermachen weiterverfolgen werben wiederholen
        zusammenarbeiten zusammensetzen nachziehen qualifizieren befähigen vorankommen beginnen
        kontrollieren auditieren führen laufen fordern ansagen nachverfolgen anstreben abgleichen
        durcharbeiten nacharbeiten gegenprüfen lektorieren
      `,
    decide: `
        auswählen bestimmen beschließen benennen budgetieren definieren entscheiden ernennen
        feststellen festlegen festsetzen fixieren identifizieren klären konkretisieren priorisieren
        regeln skizzieren spezifizieren umreißen wählen zuordnen beantragen bewilligen einigen
        beschreiben
      `,
    raise: `
        anheben ansteigen ausbauen ausweiten beschleunigen erhöhen heben hochfahren klettern mehren
        steigen steigern stärken verbessern verdichten verdoppeln verdreifachen vergrößern
        verlängern vermehren vervielfachen vervierfachen verstärken wachsen zulegen zunehmen
        maximieren erweitern skalieren
      `,
    lower: `
        abbauen abnehmen absenken abschwächen begrenzen beseitigen deckeln drosseln drücken
        eindämmen einsparen eliminieren entlasten ersparen fallen halbieren herunterfahren kürzen
        kappen mindern minimieren mildern nachlassen reduzieren schrumpfen senken sinken sparen
        verhindern verkleinern verkürzen verlieren vermeiden vermindern verringern zurückgehen
        zurückfahren
      `,
    hold: `
      absichern aufrechterhalten beibehalten behalten bewahren bleiben einhalten erfüllen
      garantieren gewährleisten halten liegen sichern sicherstellen stabilisieren wahren schützen
      festigen verbleiben vorhalten
    `,
    reach: `
        abschließen absolvieren akquirieren aufbringen ausmachen bekommen belegen betragen
        einbringen einnehmen einwerben entsprechen erhalten erlangen erlösen erreichen erringen
        erwirtschaften erwerben erzielen gelangen gelingen generieren gewinnen knacken schaffen
        tragen übersteigen übertreffen überschreiten unterbieten unterschreiten verbuchen verdienen
        verkaufen vermarkten vermitteln zurückgewinnen bestehen landen kommen aufweisen dauern
        benötigen brauchen kosten beanspruchen
      `,
    use: `
      abholen abgeben abmelden abonnieren abrufen abschicken absenden ablehnen ablesen akzeptieren
      aktivieren anfordern anfragen anklicken anmelden annehmen anrufen anschauen anwenden antworten
      ansehen aufgreifen aufrufen ausfüllen auslösen ausprobieren auswählen beantragen beantworten
      bedienen befolgen beitragen beitreten benutzen bearbeiten bestätigen besuchen beteiligen
      bezahlen blättern buchen delegieren disponieren durchlaufen einbringen einchecken einholen
      einloggen einreichen einsehen einsetzen einsteigen einstellen entscheiden erledigen erfassen
      ergänzen erstellen finden folgen freigeben gehen greifen herunterladen hochladen importieren
      kaufen klicken kommentieren kontaktieren kopieren korrigieren lesen lösen loggen melden
      mitmachen navigieren nehmen nutzen öffnen pflegen posten prüfen quittieren reagieren
      registrieren reklamieren rufen schicken schreiben senden spenden speichern starten stellen
      steuern stornieren suchen teilen teilnehmen tippen treffen übergeben übernehmen unterschreiben
      umgehen umsteigen verlassen vermerken verwenden verzichten vorschlagen wählen wechseln
      weiterempfehlen weitergeben weiterleiten weiterverwenden widerrufen wiederholen wiederkehren
      wiederkommen wiederverwenden zurückkehren zurückkommen zurückgreifen zurückschicken zugreifen
      zusagen zustimmen abschließen absolvieren hinterlegen klären auslasten nachfragen planen
      arbeiten erkennen lernen fragen sehen hören geben reichen bewegen spielen einstufen
      zurückmelden abstempeln abhaken
    `,
    trade: `
        abspringen abwandern austreten bezahlen bestellen beziehen einkaufen investieren kaufen
        kündigen leasen mieten nachbestellen ordern retournieren spenden tauschen umtauschen
        verkaufen verlängern zahlen zeichnen zurückgeben zurücksenden überweisen
      `,
    feel: `
      beschweren beklagen benoten beurteilen bevorzugen bewerten bestätigen einschätzen empfehlen
      empfinden erachten erinnern erleben fühlen finden glauben halten kennen loben mögen nennen
      sagen schätzen stimmen verstehen vertrauen wahrnehmen wissen wünschen zufrieden zutrauen
      trauen angeben berichten hilfreich fair verständlich nützlich enttäuscht
    `,
    hire: `
      anheuern anstellen anwerben besetzen einstellen nachbesetzen rekrutieren gewinnen verpflichten
    `,
    done: `
      abgelöst abgeschaltet abgeschlossen abrufbar abgenommen aktiv aktuell angeschlossen anwendbar
      barrierefrei beantragt beendet behoben bereit beschlossen besetzt betrieb dokumentiert durch
      einsatzbereit einsatzfähig erledigt erreichbar erteilt fertig freigegeben gelöscht genehmigt
      gültig implementiert integriert komplett konform lauffähig live lieferbar marktreif nutzbar
      offen öffentlich online operativ produktion produktiv produktivbetrieb rechtskräftig
      regelbetrieb scharf sichtbar startklar umgesetzt unterschrieben verabschiedet veröffentlicht
      verfügbar vollständig vorhanden wirksam zertifiziert zugelassen echtbetrieb wirkbetrieb
      auditfähig betriebsbereit einsehbar im_einsatz kraft
    `,
    result: `
        abbrecher abbruch abdeckung abstand abwanderung abwesenheit abweichung alter amortisation
        anteil anzahl aufwand ausbeute auslastung ausschuss aufkommen bestand beteiligung bindung
        conversion dauer durchlaufzeit durchdringung dichte effizienz einsparung emission energie
        energieverbrauch erfolg ergebnis erfüllungsgrad ersparnis ertrag fehlzeit fluktuation frist
        geschwindigkeit gesundheit grad größe gewicht höhe häufigkeit index kapazität
        kündigungsquote krankenstand kundenbindung laufzeit leistung leerstand leerlauf liefertreue
        lieferzeit marktanteil menge nacharbeit niveau nutzen output pensum produktivität
        pünktlichkeit qualität quote rate reichweite reife reifegrad retention retoure risiko
        rückgang rückstand rückläufer ruhe rüstzeit schnelligkeit sicherheit sichtbarkeit stand
        stabilität stillstand storno stornoquote summe tempo termintreue termineinhaltung
        transparenz treue umfang umschlag umschlagshäufigkeit unfallrate überstunden verbrauch
        verfügbarkeit verlust verspätung versorgung verweildauer verzug volumen wachstum warte
        warteschlange wartezeit wert wiederkauf wiederkehr wirkung wirksamkeit wirkungsgrad zahl
        zeit zeitaufwand zeitersparnis zuwachs zyklus co2 oee dso liegezeit aufwände durchsatz
        erfolgsquote gesamtanlageneffektivität lücke leerfahrt leerkilometer kilometer kwh
        verschwendung abfall fehlmenge skonto fehltage bedarf entlassung haltbarkeit hand handarbeit
        handgriff liegetag nachvollziehbarkeit schulden schritt treffer umlauf vorlauf wegezeit
        zeitfenster reproduktionszahl klick schlupf hürde ablehnung absprung absprungrate
        antwortquote ausschöpfung lagerreichweite lieferfähigkeit erstattungsdauer
      `,
    run: `
      antwortzeit ausfall ausfallzeit ausführungszeit bearbeitungszeit betriebskosten belastung
      durchsatz entstörung erreichbarkeit fehlerquote fehlerrate instandhaltung inferenzkosten
      kapazität ladezeit last latenz laufzeit lösungszeit p50 p90 p95 p99 reaktionszeit
      reparaturzeit rechenzeit ressourcenverbrauch sla speicher speicherbedarf speicherverbrauch
      stabilität stillstandszeit störung störfall stromverbrauch uptime verarbeitungszeit
      verfügbarkeit vorfall wartung wiederanlauf wiederherstellung wiederherstellungszeit
      zuverlässigkeit abarbeitung rückstau ticket mttr rückstand absturz erstlösung abbruchquote
      betriebszeit servicelevel unterbrechung
    `,
    quality: `
        aktualität auc brier-score cohen datengüte datenqualität eindeutigkeit erkennungsgenauigkeit
        erkennungsleistung erkennungsrate f1 f1-score fehlalarmrate fehlklassifikation fehlerkennung
        fehlzuordnung genauigkeit gini gini-koeffizient gütemaß güte iou kalibrierung kappa
        konfidenz koeffizient korrektheit ks-wert mae mape modellgüte precision prognosefehler
        prognosegenauigkeit prognosegüte präzision r² recall richtigkeit rmse sensitivität
        spezifität trefferquote trefferrate trennschärfe treffsicherheit treffergenauigkeit
        vollständigkeit vorhersagefehler vorhersagegenauigkeit wape wmape wer wortfehlerrate
        zeichenfehlerrate übereinstimmung abdeckungsgrad falsch-positiv-rate falsch-positive
        halluzinationsrate perplexity verlässlichkeit reproduzierbarkeit bias dublette duplikat
        richtig-positive testgüte labelqualität erkennungsfehler fehlklassifizierung
        vorhersagequalität antwortqualität quellentreue halluzination
      `,
    money: `
        abschluss abschreibung angebot anzahlung arr auftrag auftragseingang auftragsvolumen
        aufwendung ausgabe auszahlung beitrag betrag budget cent chf deckungsbeitrag einkaufspreis
        einnahme entgelt erlös ertrag ebit euro fördermittel forderung gebühr gewinn honorar kapital
        kosten lead lizenzkosten liquidität marge mrr neugeschäft preis prämie provision rabatt
        rechnung rendite spende stückkosten tarif tagessatz umsatz verkauf vertrag vertragsabschluss
        warenkorb warenwert zahlung zuschuss abo abonnement neukunde neuabschluss abverkauf
        verkaufszahl mahnung cross-selling bestellwert wiederbestellung drittmittel tco
        vertragsverlängerung kündigung gutschrift offerte erstattung rückerstattung lastschrift
        spesen stundensatz zahlungsziel kredit sponsor förderung wareneinsatz cashflow
        ausgangsrechnung versicherungssumme
      `,
    sentiment: `
        akzeptanz ansehen arbeitsklima begeisterung belastung bewertung csat enps frust gesundheit
        image kundenzufriedenheit loyalität motivation note nps schulnote stimmung sterne stress
        vertrauen verständlichkeit wohlbefinden weiterempfehlung weiterempfehlungsbereitschaft
        zufriedenheit zutrauen zustimmung umfragewert klarheit sicherheitsgefühl engagement
        zufriedenheitswert kundenurteil teamklima beschwerde
      `,
    uptake: `
        abonnent abo abruf akzeptanz aktivierung anmeldung anwendung annahme annahmequote auslastung
        beteiligung beteiligungsquote buchung dau download downloads durchdringung einsatz login
        konto nutzung nutzungsgrad nutzungsquote nutzungsrate mau mitglied neuanmeldung
        registrierung rückkehrer selbstbedienung selbstbedienungsquote self-service teilnahme
        teilnahmequote teilnehmer teilnehmende verbreitung wau wiederkehrer zugriff zulauf zuspruch
        lizenznutzung stammnutzer onlinequote online-quote digitalquote bestellung reservierung
        antragseingang beitritt kundenkonto zugang eintritt freischaltung abrufzahl wiedernutzung
        erstnutzung
      `,
    attention: `
        abonnentenzahl aufmerksamkeit aufruf bekanntheit bekanntheitsgrad beitrag besuch besucher
        besucherzahl erwähnung follower impression interaktion klick klickrate leser medienbericht
        nennung öffnungsrate presse pressebericht reichweite resonanz seitenaufruf sichtbarkeit
        traffic zugriff zuschauer berichterstattung ranking verweildauer likes
      `,
    fault: `
        angriffsversuch betrugsversuch diebstahlversuch einbruchsversuch manipulationsversuch
        phishingversuch täuschungsversuch abbruch absturz abweichung alarm anfrage anruf
        auffälligkeit ausfall beanstandung beschwerde betrug bug datenverlust defekt eskalation
        falschmeldung fehlalarm fehlbestellung fehlbuchung fehleingabe fehler fehllieferung
        fehlleitung fehlversand hotfix irrtum lücke mangel mahnung meldung missverständnis
        nacharbeit nachbesserung nachfrage nachforderung nichteinhaltung notfall panne reklamation
        retoure rückfrage rückläufer rückruf schaden schwachstelle sicherheitslücke
        sicherheitsvorfall störung störfall stillstand ticket unfall verletzung verlust verspätung
        verstoß vorfall widerspruch zwischenfall bußgeld korrektur korrekturbuchung doppelmeldung
        datenpanne cve warnung eilbestellung fehlbestand beinaheunfall wiedereröffnung zweitanruf
        zweitanfahrt medienbruch befund leck rohrbruch austritt bedenken angst sorge nachtrag sperre
        stau überlastung abbrecher zahlungsausfall forderungsausfall mehraufwand blindleistung
        fehlfahrt fehlteil
      `,
    artefact: `
        abschlussbericht ablage ablaufplan abonnement agenda akte aktenplan anforderung
        anforderungskatalog anlage anleitung anwendung anwendungsfall antrag anweisung api app
        archiv arbeitsanweisung arbeitshilfe architektur artikel assistent aufgabe ausschreibung
        auswertung baustein bedienungsanleitung beitrag beleg bericht bescheid beschreibung
        betriebsanweisung betriebshandbuch betriebsvereinbarung bibliothek bild bot broschüre brief
        businessplan business-case chatbot checkliste cockpit dashboard datei datenbank datenblatt
        datenmodell datensatz dienst dienstanweisung dienstvereinbarung dokument dokumentation
        eintrag entwurf erfahrungsbericht erklärvideo extranet fahrplan fallstudie film flyer
        formular fragebogen funktion gerät gesetz glossar grafik gutachten handbuch
        handlungsempfehlung handreichung hilfeartikel hilfetext hilfsmittel hinweis idee infoblatt
        intranet inventar karte katalog kennzahlensystem kodex konzept konfigurator
        kooperationsvertrag kriterienkatalog kurs landingpage lastenheft lehrplan leitbild leitfaden
        leitlinie lernpfad lernplattform liste lizenz lösung maske maßnahme maßnahmenplan matrix
        meilenstein merkblatt merkmal modell modellkarte modul muster mustervertrag nachweis
        newsletter norm notfallplan oberfläche ordner ordnung paket pflichtenheft pflichtfeld plan
        plattform podcast portal präsentation preisliste produkt profil programm projekt projektplan
        protokoll prototyp prozess prozessbeschreibung prozesslandkarte prüfbericht prüfplan
        quellcode regel regelwerk register registrierkasse richtlinie risikoanalyse roadmap
        rollenkonzept satzung schema schnittstelle schulungsvideo seite skript software
        spezifikation sprachassistent standard stellenanzeige stellenprofil steckbrief strategie
        struktur studie styleguide suche system tabelle tarifvertrag textbaustein textvorlage tool
        übersicht übersetzung umgebung unterlage unterweisung urkunde vereinbarung verfahren
        verfahrensanweisung verfahrensverzeichnis verordnung vertragsentwurf verzeichnis video
        vorgabe vorlage vorschlag webseite website webinar-reihe werkzeug wiki wissensbasis
        wissensdatenbank workflow zeitplan zeitschiene zertifikat zertifizierung zielbild zulassung
        zusammenfassung datenschutzfolgenabschätzung datenschutz-folgenabschätzung folgenabschätzung
        gefährdungsbeurteilung konformitätsbewertung machbarkeitsnachweis machbarkeitsstudie
        positionspapier eckpunktepapier grundsatzpapier papier unterseite kampagne anzeige plakat
        publikation veröffentlichung vertragsvorlage muster-dsfa dsfa avv stand messestand halle
        gebäude raum maschine roboter sensor kamera drucker scanner tablet handy fahrzeug
        speicherort postkorb pilot pilotprojekt piloten machbarkeit mvp poc rahmenvertrag
        betriebskonzept backup faq startseite schild abschrift abschnitt ansagetext antwort attribut
        aufnahme aufzeichnung bauteil befund beispiel diktat empfehlung ersatzteil etikett exemplar
        fall folge foto frage gutschein klausel kategorie kriterium ladesäule lieferschein menü
        nachtrag neuerscheinung notiz nummer objekt offerte podcastfolge pressemitteilung quelle
        quellenangabe rezept rezeptur route shop schein text urteil vorgang webshop zeile zeitung
        zeugnis zugang datenschutzerklärung nutzungsbedingung marktplatz bezahlschranke
      `,
    technical: `
        ablaufumgebung algorithmus api-schnittstelle architektur auc backend basismodell batch-lauf
        benchmark bibliothek bildverarbeitung bug cloud cluster code codebasis container
        containerisierung daten datenanbindung datenbank datenbestand dateninfrastruktur
        datenlieferung datenmodell datenpipeline datenplattform datenpunkt datenquelle datensatz
        datenstrom datenversionierung datenversorgung deployment driftüberwachung edge einbettung
        endpunkt entwicklungsumgebung erkennung embedding evaluationsset evaluierungsset f1 feature
        fehlerprotokoll feinabstimmung firewall framework frontend genauigkeit gpu hyperparameter
        image infrastruktur inferenz it-system jobs kameramodell klassifikation klassifikator
        klassifizierung klassifizierer komponente konfiguration kubernetes label lastschnitt
        lasttest llm logdaten maschinenmodell merkmal messdaten metadaten microservice migration
        mlops modell modellgüte modelldrift modelllauf modellversion modul monitoring monolith
        nachtlauf netz netzwerk neuronal ocr ontologie patch pipeline plattform prognosemodell
        prognose programmierschnittstelle prompt prototyp protokollierung quellcode quantisierung
        rechenkern rechenzentrum refactoring regressionstest repository retrieval schema
        schnittstelle schatten schattenbetrieb scoring segmentierung sensor sensordaten server
        serverless single-sign-on skript speicher sprachmodell stammdaten staging suchindex
        systemtest technisch teststufe test testabdeckung testautomatisierung testdaten testfall
        testset testsuite texterkennung token trainingsdaten trainingslauf transkription umgebung
        unittest validierung validierungsset vektordatenbank vektorsuche vektor versionsverwaltung
        verschlüsselung virtualisierung vorhersage vorhersagemodell vorverarbeitung zeitreihe
        zeitreihenmodell zeitreihenprognose anomalie anomalieerkennung bilderkennung spracherkennung
        texterzeugung trennschärfe schwellenwert stichprobe drift e-mail-server erp crm sap sso vpn
        wlan firmware steuerung messwert kanal datenfluss datenleitung datenimport dubletten
        dublettenerkennung lizenzserver hana oracle postgres kafka airflow linux windows java python
        ki-modell machine-learning ki korpus goldset graph hypervisor instanz knoten prüfset
        prüfkorpus prüflauf schwelle sensorik testfrage testumgebung traffic-split typ
        wechselrichter sprachaufnahme alarmierung alarmschwelle anreicherung datenabgleich
        datenmigration datenverarbeitung betriebssystem compiler verschlüsselt tabellenschema
        quelltext ablaufsteuerung planungslauf agentenlauf upgrade update
      `,
    episode: `
        abschlussfeier abstimmung aktion aktionstag anhörung audit ausflug austausch auswahl
        befragung begehung beratung besichtigung besprechung betriebsversammlung call coaching demo
        dialog diskussion dialogforum drehtag einweisung erfahrungsaustausch event exkursion
        experiment fachtag fachgespräch feier forum fortbildung frühstück führung gespräch
        gesprächsrunde hackathon hospitation informationsveranstaltung infostand infoveranstaltung
        interview jour-fixe kampagne klausur klausurtagung konferenz kongress kundenbeirat kurs
        lehrgang lenkungskreis machbarkeitsprüfung markterkundung marktanalyse meeting messe
        mittagsrunde mitfahrt nutzertest nutzerinterview planspiel präsentation probe probelauf
        programm projektwoche recherche rede reise retro retrospektive review runde rundgang
        schulung schulungsreihe seminar session simulation sitzung sprechstunde sprint standtermin
        stresstest symposium tagung termin test testlauf tour trainingstag treffen tutorial übung
        umfrage unterweisung veranstaltung verhandlung verkostung versammlung versuch vorführung
        vorlesung vortrag webinar weiterbildung werkstatt workshop zirkel dienstreise vor-ort-termin
        werksbesuch studie analyse bestandsaufnahme ist-analyse reflexion rückschau teamtag
        arbeitskreis projekttreffen kick-off telefonat stammtisch abend anlass ausstellung
        aktionswoche betriebsfest erfahrungsrunde faktencheck feldtag feldversuch gegenbesuch
        infoabend marktforschung patenschaft pilotphase rollenspiel schulungstag sprechtag
        teamanlass verbandstag versuchsfahrt werkstattabend online-kurs webkonferenz spendenlauf
      `,
    people: `
        abonnent abteilung agent agentin agentur allgemeinheit amt analyst anbieter anfänger
        angehörige anrufer anrufende antragsteller anwalt anwender anwenderin arbeitgeber
        arbeitnehmer arzt auditor auftraggeber ausbilder aussteller autor außendienst außendienstler
        azubi bank bauherr bauleiter behörde belegschaft berater beschäftigte beschäftigter
        besteller besucher betreiber betrieb betriebsrat bewerber bewohner bezirk bürger bürgerbüro
        branche chef dienstleister direktor disponent disponentin disposition dozent einkauf
        einkäufer einwohner eltern empfänger endkunde endnutzer entscheider ermittler fachabteilung
        fachamt fachbereich fachkraft fachleute fahrer fahrgast familie filiale filialleiter firma
        forscher gast gastgeber gemeinde geschäftskunde geschäftsführer geschäftsführung
        gesellschaft gesundheitsamt gutachter gremium händler handwerker haushalt hausarzt helfer
        hersteller hochschule hotline hotel innendienst instandhalter interessent investor jurist
        kanzlei kandidat kanton käufer kassierer kaufmann kind klient klinik klinikum kollege
        kollegin kollegium kommune konstrukteur koordinator krankenhaus kraft kreis kritiker kunde
        kunden kundenbetreuer kundenberater kundendienst kundin kündiger ladenbesitzer landkreis
        landwirt laie lehrende lehrer lehrkraft leiter leitung leitstelle leser lernende lieferant
        linie lizenznehmer logistiker makler manager mandant mechaniker mediziner meister mensch
        mieter ministerium mitarbeiter mitarbeitende mitarbeiterin mitglied mittelstand monteur
        museum nachbar nachwuchs neukunde niederlassung nutzende nutzer nutzerin öffentlichkeit
        pächter partner passagier patient patientin personalrat personal person personen pflege
        pflegefachkraft pflegekraft pflegeheim pilotkunde planer praxis praktiker presse probanden
        producer produktverantwortliche projektleiter prüfer publikum radiologe redakteur redaktion
        referat referent region reisende revision richter sachbearbeiter sachbearbeiterin
        sachbearbeitung schichtleiter schüler schulleiter schule senior service spender spezialist
        stab stadt stakeholder stamm standort station steuerberater studierende student tarifpartner
        team teams teamleiter techniker teilnehmende teilnehmer telefonist testkunde tester träger
        trainer tochtergesellschaft umfeld underwriter universität unternehmen vater verband
        verbraucher verein verkäufer vermieter vermittler versicherte versicherungsnehmer
        versicherter vertreter vertrieb vertriebler vertriebspartner verwaltung verwalter
        vorgesetzte vorstand werk werker werkstatt wirt wissenschaftler zahler zielgruppe zulieferer
        zusteller zuschauer kommission gruppe lager schicht flotte landesgesellschaft kasse apotheke
        apotheker tierarzt datenverantwortliche verantwortliche befragte betroffene anwesende
        freiwillige ehrenamtliche berechtigte führungskraft bereichsleitung teamleitung
        filialleitung hr it marketing controlling buchhaltung finanzen rechtsabteilung
        personalabteilung man jemand aufsicht bereich büro chemiker feuerwehr gewerbe handel
        jugendliche kammer klasse kolleg konkurrenz kreistag leserschaft lotse mannschaft
        ministerien multiplikator nachbarn ortsteil pate personalvertretung rat restaurant
        schulklasse schwerbehindertenvertretung stadtteil stiftungsrat verleger vertretung
        wettbewerber zentrale auszubildender einsatzkraft pflegebedürftige erkrankte urlauber
        touristen sponsor verleih schaffner lokführer
      `,
    staff: `
        abteilung assistenz aushilfe auszubildende azubi belegschaft beschäftigte data-scientist
        entwickler fachkraft führungskraft ingenieur kollege kollegin kollegen leitung mitarbeiter
        mitarbeitende nachwuchskraft personal planstelle position praktikant product-owner ressource
        rolle scientist stelle stellen team teamleiter teamleitung teammitglied trainee werkstudent
        owner manager architekt springer lehrling doktorand teamkollege arbeitskreis beauftragte
        beauftragter gremium lenkungsausschuss ausschuss beirat board sparte kapazität
        vollzeitstelle vollzeitkraft verantwortlicher wir unser
      `,
    practice: `
        abgleich ablauf abstimmung abwicklung alltag arbeit arbeitsablauf arbeitsweise architektur
        ausrichtung betrieb compliance datenhaltung datenhygiene datenpflege datenqualität
        datenschutz denkweise disziplin dokumentation einkaufsprozess entscheidungsprozess
        entscheidungsweg fähigkeit fehlerkultur feedbackkultur führung führungskultur gemeinschaft
        governance handhabung haltung ideenmanagement informationsfluss informationssicherheit
        it-sicherheit kenntnis know-how kollaboration kommunikation kompetenz kooperation kultur
        management marke meldeweg methode methodik mitsprache nachhaltigkeit netzwerk onboarding
        organisation partnerschaft planung praxis prozess prozesslandschaft prüfung regelung
        schulungskonzept schnittstellenmanagement sichtweise sicherheitskultur sprachregelung
        standort strategie struktur teamarbeit teamgeist transparenz überblick umgang
        unternehmenskultur verantwortung verfahren verhalten verständnis vorgehen vorgehensweise
        werkzeug wissen wissensmanagement wissenstransfer zusammenarbeit zusammenspiel zuständigkeit
        auftritt außenauftritt layout design service rollenverständnis beziehung kundenbeziehung
        sensibilisierung qualitätsmanagement risikomanagement bewusstsein kennzahl wertschöpfung
        vernetzung abgrenzung ausbildung barrierefreiheit bereitschaft erfassung gewohnheit
        grundlage kundenservice logistik nachwuchsförderung preisgestaltung technik verarbeitung
        zeiterfassung arbeitssicherheit arbeitsschutz
      `,
    vague: `
        aktiver angemessen angenehm attraktiv aussagekräftig ausreichend bedarfsgerecht
        benutzerfreundlich besser best bewusst breit diverse deutlich digital einfach einfacher
        einheitlich einige effektiv effizient effizienter eng enger erfolgreich erste etwas
        exzellent fit flexibel flexibler fortschrittlich freundlich ganzheitlich gemeinsam gesund
        gezielt groß größer grundlegend gut günstig hochwertig hohe höher ideal innovativ intensiv
        intelligent intern intuitiv klar klarer kontinuierlich konsequent kundenfreundlich
        kundenorientiert leicht leichter leistungsfähig maßgeblich mehrere messbar mittelfristig
        modern moderner möglichst nachhaltig nachvollziehbar neu neuartig niedriger nutzerfreundlich
        optimal partnerschaftlich passend professionell proaktiv qualitativ reibungslos relevant
        robust robuster rund saubere schlank schlanker schnell schneller sicherer sichtbarer
        sinnvoll solide souverän spannend spürbar stabil stabiler stark stärker stetig strategisch
        strukturiert tragfähig transparent übersichtlich übersichtlicher umfassend verschiedene
        verlässlich viele vertrauensvoll weiter weitere weitgehend wertvoll wesentlich
        wettbewerbsfähig wichtig wirtschaftlich zeitgemäß zeitnah zentral zielgerichtet
        zielgruppengerecht zufriedener zügig zukunftsfähig zukunftssicher zuverlässig zuverlässiger
        schöner hübscher bekannt überzeugend weltklasse führend entspannter früher genauer kürzer
        länger lieber näher relevanter sauberer seltener häufiger aussagekräftiger beliebter
        bequemer persönlicher verständlicher gerechter fairer glücklicher zielgenauer
      `,
    preposition: `
        ab aber aktuell aktuelle als alt alte am an auch auf aus ausgehend bei beim besonders bevor
        bereits bezogen binnen bis bisher da dabei dafür damit dann daran daraus das dass davon dazu
        dem den denen denn der deren derzeit des deshalb dessen die dies diese dieser dieses dort
        durch eigen ein eine einen einem einer eines einmal ende entlang entweder er es etwa euch
        euer für gegen gegenüber gemäß genau gleichen hat heute hier hinter hinsichtlich ihm ihn
        ihnen ihr ihre ihren ihrem ihrer im in innert innerhalb ins insgesamt je jeweils kein
        künftig laut mal max maximal mehr mein mind mindestens minus mit mitte mithilfe mittels nach
        nachdem neben nicht nie noch nur ob oberhalb oder ohne pro quasi rund samt schon seit selbe
        selbst sein seine seiner sich sie so sobald sodass sofort solange sondern sonst sowie sowohl
        spätestens statt trotz über um und uns unser unsere unserem unseren unserer unter unterhalb
        unverändert usw via vom von vor vorher während wegen weil welche weniger wenn wer wie wieder
        wir wo wobei wofür womit zu zudem zuerst zum zumindest zur zusammen zwischen höchstens also
        außer außerhalb gleich ggü gegenwärtig derselbe denselben hin her was wann z.b bzw ca circa
        inklusive inkl sogar jetzt bald eben gerade per andere anderer anderen anderem danach drauf
        drüber ganz ganze letzter letzte letzten sehr voraus vorbei zwar zweimal dreimal zweite
        zweiten dritte dritten vierte gesamt gesamte nachher zusätzlich zusätzliche ø
      `,
    auxiliary: `
        ist sind war waren wird werden wurde wurden worden würde würden hat habe haben hatte hatten
        gehabt kann können konnte konnten soll sollen sollte sollten muss müssen musste darf dürfen
        durfte mag möchte möchten will wollen wollte lassen lässt sei seien bin
      `,
    all: `
      alle allen aller alles jede jeder jedes jeden jedem kein keine keinen keiner keinem keinerlei
      null niemand niemals sämtliche sämtlicher sämtlichen nie nirgends ausnahmslos
    `,
    timeUnit: `
        tag woche monat quartal jahr stunde minute sekunde werktag arbeitstag kalendertag
        arbeitsstunde halbjahr geschäftsjahr millisekunde std min sek ms h d schuljahr sprint
        schicht nacht jahresende quartalsende monatsende jänner januar februar märz april mai juni
        juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag
        samstag
      `,
  },
  cues: {
    b: "nach vor bis außerhalb während bevor außer",
    d: "herunter runter rauf hoch hinauf zurück",
    f: "drittel hälfte mehrheit viertel fünftel zehntel großteil",
    m: `
      kurs modul schulung training e-learning grundkurs zertifikat prüfung auffrischung unterweisung
      fortbildung weiterbildung richtlinie einweisung
    `,
    n: "kein keine keinen keiner keinem nicht niemand nie niemals keinerlei",
    o: "ohne selbst selbstständig eigenständig allein",
    q: `
      weniger schneller günstiger mehr kürzer niedriger höher seltener häufiger öfter länger
      langsamer
    `,
    t: "vielleicht idee überlegung option eventuell möglich erste erster",
    u: "wir uns unser unsere unseren unserem unserer",
    v: "besser verbessert gesteigert gestärkt stärker optimiert",
    w: `
      wöchentlich täglich monatlich vierteljährlich quartalsweise jährlich regelmäßig halbjährlich
      stündlich laufend zweiwöchentlich
    `,
    x: `
      extern externe unabhängig öffentlich fremd freiwillig unaufgefordert organisch nachbar
      wettbewerb
    `,
  },
  irregular: "unterschrieben=unterzeichnen",
};
