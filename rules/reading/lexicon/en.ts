/** English words by class: data, not code. Base forms; a phrase is joined with an underscore. */
import type { Lexicon } from "./classes.ts";

export const english: Lexicon = {
  classes: {
    trade: `
        buy cancel churn donate invest leave lose order pay purchase quit rebook renew reorder
        reside resign return sell spend upsell win
      `,
    make: `
      acquire adapt add annotate apply appoint archive assemble assign attach author automate
      backfill bake batch blog bootstrap build bump bundle carve centralise certify clear close
      close_out code codify collect commission compile complete compose compute configure connect
      consolidate construct containerise convert copy cover craft crawl create curate cut_over
      deactivate decommission decouple dedupe deduplicate delete delist deliver deploy deprecate
      develop digitise disable distribute dockerise document draft draw draw_up embed enable encrypt
      enforce enrich equip erect establish expose extend extract factor file finalise fine-tune
      finetune finish fix formalise formulate forward freeze fund gate generate go_live guard hand
      hand_over harden hook_up host implement import incorporate index ingest install instrument
      integrate introduce isolate issue kill label launch lay_out link list localise lock
      make_available map merge migrate mirror mock model modernise move name nominate offload
      onboard open open-source opensource operationalise package parallelise parametrise patch
      patent pay_off phase_out pin polish port prepare print procure produce productise program
      programme prototype provide provision publish purchase purge push put put_in_place query rack
      re-platform reach_agreement rebuild recode reconcile record redesign redirect refactor refresh
      register reissue relabel release relocate remove rename render renegotiate reorganise replace
      replicate reproduce rerun reset restructure retire retrain retrofit rewire rewrite rig
      roll_out rollout rotate sandbox scaffold schedule script seed segregate send_out serve set_up
      settle setup ship sign sign_off simulate spin_up split stage stand_up standardise start store
      stub submit summarise sunset supply swap switch switch_off switch_on sync tag tear_down
      template tokenise train transfer transform transition translate trim turn_off turn_on unblock
      unify update upgrade upload validate vectorise version virtualise whitelist wire wrap wrap_up
      write write_down write_up announce elect execute film grant lay negotiate plant pull rebrand
      redeploy restate restore revoke shoot solder wire_up untangle pre-register preregister
      download
    `,
    effort: `
        advise cause advocate aim align allow analyse analyze approach arrange ask assess assist
        attempt attend audit begin benchmark brainstorm campaign care catch_up celebrate challenge
        champion chase chat clarify clean clean_up coach collaborate communicate compare conduct
        consider consult contact continue convince coordinate cultivate dabble debate debug
        deep_dive demo design dig discuss dive dive_into educate encourage engage estimate evaluate
        evangelise examine exchange experiment explore facilitate familiarise fight figure find_out
        follow follow_up foster get_better grasp grill guide handle have_meeting help hold host hunt
        ideate influence inform inspect inspire intensify interact interview investigate iterate
        join keep keep_track keep_up kick_off lead learn liaise listen look look_at look_for
        look_into manage map_out market measure meet mentor mine monitor network nurture observe
        onboard optimise organise oversee participate partner perfect perform pitch plan polish
        ponder position practice practise prepare present prioritise promote propose prototype
        pursue push raise_awareness reach_out read red_team reflect refresh rehearse remind research
        rethink review revise revisit revive rework run scan scope scout search sell shadow share
        shepherd sit sit_in sketch socialise source speak spend spike spread start stay_on steer
        stimulate streamline strengthen stress-test study supervise support survey sync take_care
        talk talk_to teach test think tidy tidy_up tinker touch_base track train travel triage trial
        troubleshoot try try_out tune understand understand_how up-skill vet visit volunteer wargame
        watch work work_on work_with workshop write_about brief play lobby profile hone negotiate
        reconsider sensitise source-check dogfood acknowledge improve_on learn_about dig_into
        read_up hack hack_on dream
      `,
    decide: `
        agree choose clarify conclude decide define determine diagnose figure_out identify
        make_decision name outline pick prioritise select settle specify state
      `,
    raise: `
        accelerate amplify better boost broaden climb deepen double elevate enhance enlarge expand
        extend gain grow heighten improve increase jump lengthen lift maximise multiply optimise
        quadruple quicken raise rise scale scale_up soar speed_up strengthen triple up upskill go_up
      `,
    lower: `
        abate bring_down contract crush curb cut cut_down decline decrease diminish drop ease
        eliminate erase fall go_down halve kill lessen limit lower minimise mitigate narrow reduce
        save shave shed shorten shrink shut_down sink slash slow stop tame trim
      `,
    hold: `
      comply cap continue ensure guarantee hold keep maintain preserve protect remain retain secure
      stabilise stay stay_below sustain
    `,
    reach: `
        accomplish achieve acquire appear attain attract be exhaust weigh beat book break_even
        bring_in capture close collect cross deliver drive earn exceed fetch gain generate get
        get_to have hit hit_target land make notch obtain outperform pass qualify raise rank reach
        reactivate realise record recover score secure see sell sign source surpass top win
      `,
    use: `
      abandon accept access activate adopt answer apply approve ask attend book bring browse bypass
      call charge check choose cite clear click collect come come_back comment commit complain
      complete configure confirm consult consume contact contribute convert copy correct create
      depend dismiss download drive edit engage enrol enroll enter escalate expand export file fill
      find finish follow fork forward give graduate hand hand_in hand_over have hear help import
      install invite join keep keep_using land like link listen log log_in login look look_up make
      mention message migrate move nominate onboard open opt_in override own participate pass pick
      place play post prefer press propose put query raise reach read receive recommend refer
      reference register rely reorder replace reply report request resolve respond retain reuse
      review ride route run save say scan schedule search see self-book self-serve send serve settle
      share shop show show_up sign sign-up sign_in sign_up skip solve spend sponsor star start stay
      stick stop store submit subscribe succeed swipe switch take take_part tap tell test travel try
      turn turn_on turn_up type understand update upgrade upload use visit volunteer vote wait watch
      work write carry dogfood honour honor bet raid teach rely_on switch_to base
    `,
    feel: `
      agree answer appreciate believe call claim complain consider describe dislike endorse enjoy
      expect feel find forget hate hear judge know like love miss name notice perceive praise prefer
      rate recommend regard report say score see thank think trust understand want welcome worry
    `,
    hire: "backfill employ fill headhunt hire recruit staff",
    done: `
      agreed approved available booked certified clean closed complete compliant current done
      effective empty enabled feature-complete finished fixed functional ga go-live go_live golive
      gone green in_beta in_force in_place in_prod in_production in_review in_shadow in_staging
      in_use live live_on merged off on online open operational operative out over public
      public-facing ready running set_up signed signed_off staffed switched_on up_and_running
      up_to_date wired granted elected announced obtained in_hand in_the_wild in_effect hired
      gone_live committed
    `,
    result: `
        abandonment absence acceptance-rate accident accuracy adherence age amount attrition average
        awareness backlog beds burden cancellation carbon changeover churn co2 collisions competence
        completeness consumption conversion credibility cycle-time cycle_time days_sales_outstanding
        dead_end delay density depth deviation distance diversity dpo dso duration effectiveness
        efficiency effort electricity emissions energy equality exposure findings footprint fraction
        frequency freshness friction gift growth handling health heating hours impact injury
        kilometres km knowledge kwh lag lateness lead-time lead_time leadtime learning_curve length
        level lift litres loyalty market_share match maturity mean median memory mileage nights
        no-show noise-level number occupancy oee order outcome output outstanding overtime pain
        pass_rate payback penetration percent percentage performance productivity proportion
        punctuality quality queue rate ratio reach readiness refund reliability reputation
        resilience retention return reuse risk roi safety saving scalability score scrap share
        shrinkage sickness size skill speed spread stability stay stock tenure throughput time
        time-to-hire time-to-market time_to_hire toil transparency ttm turnaround turnover turns
        utilisation utilization value variance visibility volume wait waiting waste weight win_rate
        workload wrap-up write-off yield life flow gap noise experience complexity momentum detour
        meal leakage sentiment_score confidence simplicity balance presence openness agility ramp-up
      `,
    run: `
      availability bandwidth battery build_time capacity cls cold_start concurrency cpu crash
      crash-free deploy_time disk dispatch downtime drift error_rate fail failure first_reply
      first_response flakiness flaky fps fulfillment fulfilment incident inp jank latency lcp
      lead_time load_time memory_use mtbf mtta mttd mttf mttr outage p50 p75 p90 p95 p99 p99.9 p999
      psi qps ram rate_limit real-time_factor reliability reply rerun resolution resolution_time
      response_time rollback rpo rps rto saturation sev-1 sev-2 sev1 sev2 sla slas slo slos
      stability startup throughput timeout tps ttfb unit_cost uptime queue turnaround backlog stall
      hang restart restore pager on-call memory wait waiting wait_time waiting_time oom mean_time
      time_to_restore time_to_recover time_to_resolve time_to_detect real-time stale older
      dead-letter page_load gpu_hours error_budget
    `,
    quality: `
        accuracy agreement auc auprc auroc bertscore bleu brier calibration cer chrf completeness
        cosine deduplication der ece eer f1 f1-score faithfulness false_negative false_positive fid
        fnr fpr gini groundedness hallucination hit_rate iou kappa label_noise log_loss logloss loss
        macro-f1 mae map mape meteor micro-f1 miou mislabelled missing_values mrr mse ndcg nulls
        outlier perplexity precision psnr r2 recall rmse roc roc-auc rouge r² sensitivity silhouette
        smape specificity ssim tnr tpr validity wer
      `,
    money: `
        acv arpa arpu arr basket bill billings booking budget cac capex cash clv contract cost deal
        donations earnings ebitda expansion expense funding gmv grr income invoice leads logo ltv
        margin mql mqls mrr nrr opex opportunity order_value pipeline price profit profitability
        quota renewal revenue roi run_rate runway sales savings spend spending sql sqls tcv turnover
        upsell
      `,
    sentiment: `
        ces clarity complaint confidence confident csat delight dissatisfaction engagement enps
        frustration happiness happy likelihood mood morale nps preference rating satisfaction
        sentiment stars sus trust well-being wellbeing
      `,
    uptake: `
        acceptance acceptance_rate activated activation active active_user adoption attendance
        attendee confirmed_subscribers containment contributor daily dau dau/mau deflection
        dependents download enrollment enrolment install installation keys_activated listener
        logged-in login maintainer mau opt-in opt-out participant participation pilot_users
        plan_upgrades player redemption registration reorders repeat retention_curve rsvps
        self-bookings self-serve sign-up sign_up signup stickiness streak subscriber subscription
        take-up takeup trial trialists upgrades uptake usage use viewer votes wac waitlist wau
        weekly_active day-7 d7 d30 active_users repeat_use
      `,
    attention: `
        awareness backlinks citation click-through clicks ctr fans featured follower hearts hits
        impressions karma like mention open_rate pageview plays press rank ranking reach reads
        reposts retweets search_volume share_of_voice shares star traffic upvote view visit visitor
        ⭐
      `,
    fault: `
        abandonment accidents alert blocker breach breakage bug bugs cancellations chargeback
        churned claim complaint conflict crash dead_end declines defect delays dispute error
        escalation exception failure false_alarm false_decline finding fraud handoff hotfix incident
        injury interruption leak loss misroutes misses mistake near-miss no-show outage overrun page
        paging question re-opened refund regression reopen request returns rework spill stockout
        ticket typo violation vulnerability stall restart leakage papercut warning gap noise
      `,
    artefact: `
        help_centre help_center help_desk story_point adapter agenda agreement alpha analyzer
        annotation api app application architecture archive article assessment asset attribution
        backend benchmark beta blog blog_post book bot brief build business_case button calendar
        campaign career cart case_study catalogue category certificate certification chart chatbot
        checklist ci client cluster code codebase command component connector content contract copy
        counter course criteria curriculum dag dark_mode dashboard data data_set database dataset
        deck definition deliverable demo deployment description design device diagram directory doc
        docs document documentation dpa dpia draft driver editor email endpoint engine entry
        environment epic episode evidence export extension faq feature field file filter flow form
        format forum framework function functionality gallery gateway generator glossary guide
        guideline handbook handler harness header heuristic hotline hub icon image import
        infrastructure integration interface internal_tool inventory issue job key keys kit label
        landing_page layer layout lead_scoring lexicon library licence list listing log logo macro
        magazine mail mailing_list manual map material matrix migration milestone minutes mockup
        mode model module mvp newsletter notebook notes owner package page paper parser patch
        pattern permission pipeline plan platform playbook plugin poc podcast policy portal post
        poster pr presentation press_release price_book process procurement product profile program
        programme project proposal protocol prototype pull_request questionnaire readme recipe
        record recording register registry release repo report reporting repository requirements rfc
        roadmap role rota rule runbook sandbox scheduler schema scorecard scoring screen script sdk
        search secrets section sensor series server service set_up setup sheet simulator site slide
        software solution spec specification spreadsheet sprint standard step storage story
        storybook strategy structure style subtitle suite summary switch system table tag task
        taxonomy template tender test theme tile timeline timetable tool tooling toolkit topic
        tracker tracking_plan translation tutorial ui use_case utility version video warehouse
        website wf whitepaper widget wiki wizard workbook workflow workspace write-up badge card
        collection column string tab camera room letter persona permit crate snippet cookbook
        fixture mart box board flag alarm alert control robot machine kiosk bounty charter clause
        nda memo op-ed infographic photo film clip trailer short rubric budget statement overlay
        emote skin building bridge garden lab initiative preview variant option set line stack
        change default support backup voice phrasebook lookup example resource item seat office
        hub_page parity term order_form leaflet flyer brochure banner swag t-shirt mascot committee
        fund
      `,
    technical: `
        abstraction adapter ai airflow algorithm analyzer annotation annotator api architecture
        arm64 artifact assembly auc auroc autoencoder autoscaling aws azure backend backfill
        backtest bash batch benchmark bert bigquery binary boost bootloader bucket buffer bug build
        bytecode cache caching calibration cdn certificate changelog checkpoint chunk ci ci/cd
        circuit_breaker classifier cli cloud cluster cnn code codebase codec commit compaction
        compiler config connector consensus container corpus coverage crawler crdt cron cuda cve
        cves daemon dag data_contract data_lake data_loader data_pipeline data_set data_warehouse
        database datalake dataset db dbt decoder deep_learning dependency deployment dev devops dht
        diffs distillation dl dns docker driver duckdb dump e2e e2e_tests edge_box egress
        elasticsearch embedding encoder endpoint engine environment ethernet etl eval f1
        feature-store feature_flag feature_pipeline feature_store fine-tune firewall firmware
        framework frontend full-stack function gateway gc gemini git gitbase github gold_set
        gold_table gpu gradient graphite graphql grpc hadoop handler hash hashing haskell helm
        heuristic holdout http hugging_face hyperparameter idempotency incremental index indexing
        inference infra infrastructure ingestion instance integration_test interface io ipfs java
        javascript jenkins job js json k8s kafka kappa kernel kotlin kubeflow kubernetes label lake
        lambda latency lexicon library lineage lint linter llm load_test loc log logging logs
        lookout lstm mdm memory_leak metadata microservice middleware migration ml mlflow mlops
        model model_card modeling modelling module monolith monorepo namespace nats networking
        neural neural_network nginx nlp node node.js notebook npm numpy oauth ocr ontology openapi
        opentelemetry oracle orchestration pagerank pandas parallel parser partition patch pipeline
        plugin poc postgres postgresql precision preprocessing prod production_cluster prometheus
        prompt protobuf protocol prototype proxy pubsub pull_request python pytorch quantization
        query queue queueing race_condition rag raid random_forest ranker rate_limiting recall redis
        refactor refactored refactoring regex regression regression_suite regression_test
        release_pipeline replica repo repository rest retraining retrieval rmse role-based rollback
        rollout rpc ruby runbook runner runtime rust sandboxing sast scheduler schema sdk secret
        segformer segmentation semantic_search semver serialization server serverless shadow_deploy
        shadow_mode shard simulator slo smoke_test snapshot snapshot_test snowflake software spark
        spike sql ssl sso staging staging_environment storage storage_layer storybook stream
        streaming stub sweep synthetic tableau tech_debt technical technical_debt telemetry
        tensorflow terraform test test_coverage test_suite testbed testnet tls token tokenizer
        toolchain tooling trace tracing training_data training_set transformer trie typescript u-net
        uast unit unit_coverage unit_test validation_set vector version_control virtual_machine vpn
        warehouse wasm webassembly webhook websocket wer wheel worker xgboost yaml regressor crate
        validator mainnet relay router interop tcp quic fuzzer opcode compression locale vm thread
        ipc pushdown lookup stack tech web android ios desktop credential mfa passkey backup erp sre
        raw markdown html css rustdoc branch binding vulnerability augmentation frame fold audio
        sample column mart string protocol-level peer-to-peer p2p bitswap libp2p multiaddr cid hamt
        unixfs pinning merkle ipns ipld webrtc filecoin ledger cluster-wide snowplow permifrost
        extractor meltano sisense siem waf soc2 omnibus gitaly praefect geo sidekiq puma rails vue
        canary feature-flagged feature-flag hugo jekyll lighthouse bundle minified babelfish bblfsh
        ast tokeniser word2vec topic_model tf-idf classification clustering forecasting
        reinforcement cv gan resnet yolo prophet hyperparam gridsearch feature_engineering jupyter
        colab baseline_model confusion_matrix ablation
      `,
    episode: `
        campaign a/b_test bash brainstorm call campaign class clinic club coaching collaboration
        conference conversation demo discovery drill event exercise experiment fair follow-up game
        game_day guild hackathon hour interview iteration kick-off meeting meetup mentoring
        networking office_hours offsite outreach pairing panel party pitch poll presentation reading
        reading_group retro review roadshow round session show spike sprint stand-up stream survey
        sweep sync talk teaming tour training transfer visit webinar workshop summit trip lunch
        walkthrough ama consultation podcast livestream dialogue town_hall townhall all-hands
        one-on-one check-in study investigation exploration discussion lesson lecture kickoff
        rehearsal tabletop playtest screening touchpoint seminar briefing planning_session standup
        road_trip site_visit field_trip exchange test_run deep-dive town-hall negotiation
      `,
    people: `
        accountant actuary advocate ae agency agent alumni analyst anybody anyone applicant
        assistant attendee audience authority bank barista board branch buyer candidate ceo cfo
        champion chef child children citizen claimant class clerk client clinic colleague community
        company consultant contributor cook council crew csm cto customer dean dependent dev
        developer devs districts domain driver editor editorial employee engineer enterprise
        everybody everyone expert faculty family fellow finance firm folks franchisee friend
        graduate guest guy handler hospitals host household hr individual interviewee it judge jury
        kid lab landlord lead legal maintainer man manager marketing mechanic member men merchant
        midwife ministry municipality museum neighbour nobody non-employee nurse operations operator
        ops organisation organization owner parent participant partner patient people person planner
        pm pms ppl procurement prospect pupil reader recipient referee rep repos representative reps
        resident respondent reviewer sales sales_rep school sdr seller shop sites someone squad
        staff startup steering_committee stores student subscriber support surgeon teacher team
        teammate tenant tester trainee university user viewer visitor warden woman women worker
        works_council workspace volunteer somebody admin administrator advisor adviser broker city
        competitor contractor controller councillor country dealer desk diplomat donor doctor
        education executive farmer freelancer gamer girl group grower hotel incumbent insurer
        investor joiner journalist lawyer learner library listener mentee mentor mep minister
        newcomer newsroom officer official org passenger peer pharmacy physician plant player
        pharmacist politician postdoc professor public publisher regulator researcher reseller
        retailer restaurant rider scholar scientist shopper speaker sponsor starter streamer
        stranger supermarket supplier survivor underwriter utility vendor ward youth classmate
        neighbourhood passer-by designer fan committee association alliance union
      `,
    staff: `
        apprentice board clerk colleague crew department developer em employee engineer everybody
        everyone guild head head-of hire intern lead manager position role squad staff team teammate
        trainee us we workforce recruiter scientist executive analyst designer contractor sre
        newcomer joiner
      `,
    practice: `
        patching housekeeping abstraction alerting architecture audit_log brand chart_of_accounts
        code_review codebase collaboration communication coordination culture dashboard deck design
        docs document documentation governance guideline handbook header hygiene infrastructure
        interface layout log maintenance monitoring navigation observability off-boarding onboarding
        operation page pipeline planning policy practice process report reporting search
        segmentation setup skills strategy structure system taxonomy tone tool tooling training ui
        ux website workflow
      `,
    vague: `
        appropriate best best-in-class better calm calmer cleaner clear clearer deep delightful
        easier effective efficient etc excellent fast faster flawless fresh fresher friendlier fun
        further good great happier healthier healthy high-quality humane important improved
        intuitive key less many meaningful modern modernised more most nice nicer optimal proper
        quick quicker robust rock-solid rough safe safer seamless several significant simple simpler
        smart smarter smooth snappier snappy solid some something state-of-the-art state_of_the_art
        strategic streamlined strong stronger successful sufficient transparent various visible
        world-class worldclass
      `,
    preposition: `
        a about above across after against already also among an and around as at because before
        below besides between beyond but by despite down due during each except excluding for from
        he her here his i if in including inside into it its just my nor not of off on only onto or
        our out outside over per she since so than that the their them then there these they this
        those through to toward under until up upon versus via vs when where whether which while who
        whose with within without you your
      `,
    auxiliary: `
        am are be been being can could did do does get gets got had has have having is may might
        must need shall should was were will would
      `,
    all: "100% all always any both each every everybody everyone neither never no nobody none zero",
    timeUnit: `
        d day fortnight h hour hr millisecond min minute mo month ms night quarter s sec second
        sprint week weekday wk working_day year yr
      `,
  },
  cues: {
    b: "before after until unless during outside past",
    d: "up down",
    f: "third thirds half majority fifth tenth most",
    m: "course training module e-learning curriculum policy certification exam refresher onboarding",
    n: "no not never don't none nothing nobody avoid do-not",
    o: "without w/o unaided unassisted alone themselves",
    q: "fewer less faster cheaper more shorter lower higher quicker happier slower smaller",
    t: "maybe perhaps idea thought option tbd possible initial root tweak attempt",
    u: "us our",
    v: "better improved increased enhanced stronger",
    w: `
      weekly daily monthly quarterly nightly biweekly fortnightly annually yearly bi-weekly
      regularly
    `,
    x: `
      external third-party outside independent community public stranger unpaid organic voluntarily
      friend neighbour competitor peer peer-reviewed
    `,
  },
  irregular: `
      goes=go told=tell heard=hear cited=cite built=build written=write wrote=write held=hold
      grew=grow grown=grow fell=fall fallen=fall sent=send made=make ran=run sold=sell won=win
      found=find paid=pay kept=keep met=meet gave=give given=give took=take taken=take shown=show
      done=do went=go gone=go got=get rose=rise risen=rise drawn=draw chosen=choose chose=choose
      left=leave spent=spend bought=buy brought=bring taught=teach thought=think felt=feel said=say
      told=tell understood=understand stood=stand began=begin begun=begin broke=break broken=break
      came=come drove=drive driven=drive froze=freeze frozen=freeze knew=know known=know led=lead
      saw=see seen=see spoke=speak spoken=speak wore=wear shrank=shrink shrunk=shrink
      rewritten=rewrite rebuilt=rebuild redrawn=redraw laid=lay lost=lose men=man women=woman
    `,
};
