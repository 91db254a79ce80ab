/** Use cases in plants, clinics and offices. */
import type { Subject } from "../entry.ts";

export const industry: readonly Subject[] = [
  {
    id: "quality-inspection",
    name: "quality inspection",
    words:
      "faulty parts, detection accuracy, camera inspection, weld seam, weld inspection, weld seam inspection, quality inspection, visual inspection, defect detection, surface inspection, optical inspection, quality control, scrap, machine vision",
    people: "inspectors",
    outcomes: [
      {
        say: "At least {to}% of faulty parts are found before they leave the line{by}, up from {from}%",
        from: "What share is found in time today?",
        title: "Say what never reaches a customer",
        quality: true,
      },
      {
        say: "Scrap falls from {from}% to {to}% of parts",
        from: "What share is scrapped today?",
        title: "Count what is thrown away",
      },
      {
        say: "Complaints about faulty parts fall from {from} to {to} a month",
        from: "How many came in last month?",
        title: "Say what customers notice",
      },
    ],
    adoption: [
      {
        say: "{People} confirm the proposed verdict for {to}% of parts{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "medical-imaging",
    name: "image reading",
    words:
      "medical imaging, radiology, x-ray, mri, ct scan, image reading, scan reading, mammography, pathology slides",
    people: "radiologists",
    outcomes: [
      {
        say: "The time from urgent scan to report falls from {from} minutes to {to} minutes",
        title: "Follow an urgent scan",
      },
      {
        say: "The share of findings corrected after another reading falls from {from}% to {to}%",
        from: "What share is corrected today?",
        title: "Say what is no longer missed",
      },
      {
        say: "The share of reports ready on the day of the scan rises from {from}% to {to}%",
        from: "What share is ready on that day today?",
        title: "Say what patients notice",
      },
    ],
    adoption: [
      {
        say: "{People} open the proposed marking for {to}% of scans{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "medical-triage",
    name: "triage",
    words:
      "medical triage, patient triage, symptom checker, emergency department, patient flow, sepsis, clinical decision support, deterioration",
    people: "nurses",
    outcomes: [
      {
        say: "The time from arrival to first treatment of urgent patients falls from {from} minutes to {to} minutes",
        title: "Say who is seen sooner",
      },
      {
        say: "At least {to}% of urgent patients are recognised on arrival{by}, up from {from}%",
        from: "What share is recognised on arrival today?",
        title: "Say who is no longer overlooked",
        quality: true,
      },
      {
        say: "Patients who leave without being seen fall from {from}% to {to}%",
        from: "What share leaves today?",
        title: "Count who gives up",
      },
    ],
    adoption: [
      {
        say: "{People} use the proposed urgency for {to}% of arrivals{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "hr-screening",
    name: "application screening",
    words:
      "cv screening, resume screening, candidate screening, application screening, applicant screening, candidate matching, talent matching, hiring model",
    people: "recruiters",
    outcomes: [
      {
        say: "The time from application to first answer falls from {from} days to {to} days",
        from: "How many days does an applicant wait today?",
        title: "Say what applicants notice",
      },
      {
        say: "The share of interviews that lead to an offer rises from {from}% to {to}%",
        from: "What share does today?",
        title: "Say whom recruiters meet",
      },
      {
        say: "Hours {people} spend on sorting applications fall from {from} to {to} a week",
        title: "Count the hours set free",
      },
    ],
    adoption: [
      {
        say: "{People} read the reasons behind a proposal in {to}% of cases before they decide{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
];
