//! Maps to measure with: the same seed gives the same map on every machine.

use std::fmt::Write;

const STAGES: [&str; 6] =
    ["Awareness", "Consideration", "Purchase", "Delivery", "Use and support", "Loyalty"];
const CHANNELS: [&str; 8] = ["website", "app", "email", "store", "phone", "social", "chat", "post"];
const TOUCHPOINTS: [&str; 12] = [
    "Compares offers on a comparison site",
    "Reads what other customers say",
    "Watches the product film",
    "Asks for a quote by e-mail",
    "Starts the free trial",
    "Chooses a delivery day",
    "Looks for the invoice in the portal",
    "Opens the mobile app",
    "Asks the chatbot for help",
    "Joins the loyalty programme",
    "Suit sa commande en ligne",
    "Fills in the return form",
];
const FEELINGS: [&str; 8] =
    ["curious", "hopeful", "confused", "anxious", "relieved", "delighted", "frustrated", "neutral"];
const PAINS: [&str; 8] = [
    "Pages take more than four seconds to load",
    "The price is hidden before sign-up",
    "Nobody answers during the week-end",
    "The same data is asked three times",
    "Le code promo est refusé sans explication",
    "The delivery date moves without notice",
    "The contact page cannot be found",
    "The form loses what was typed after an error",
];
const IDEAS: [&str; 6] = [
    "Show the total price on the first screen",
    "Send one message whenever the status changes",
    "Offer to call back within the hour",
    "Fill the form from the quote",
    "Add a guided tour of the first week",
    "Publier une foire aux questions par étape",
];
const KPIS: [(&str, &str); 6] = [
    ("visits", "visits"),
    ("cart-abandonment", "%"),
    ("nps", "points"),
    ("first-response-time", "h"),
    ("retention", "%"),
    ("delivery-time", "d"),
];

/// A linear congruential generator (the constants of MMIX).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// A map of `stages` stages with `touchpoints` touchpoints each; 6 × 5 make about 9 KB.
pub(crate) fn map(seed: u64, stages: usize, touchpoints: usize) -> String {
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1));
    let mut text = format!("journey: Journey of a new customer, case {seed}\nlang: en\n");
    text += "persona: [camille, marc]\npersonas:\n";
    for (name, id, role) in
        [("Camille", "camille", "office manager"), ("Marc", "marc", "first-time buyer")]
    {
        let (goal, pain) = (dice.one(&IDEAS), dice.one(&PAINS));
        let age = 22 + dice.below(40);
        let _ = write!(
            text,
            "  - persona: {name}\n    id: {id}\n    role: {role}\n    demographics: {{ age: {age} }}\n    \
             goals:\n      - {goal}\n    pains:\n      - {pain}\n"
        );
    }
    text += "stages:\n";
    for stage in 0..stages {
        let title = STAGES[stage % STAGES.len()];
        let _ = write!(
            text,
            "  - stage: {title} {}\n    id: s{stage}\n    goal: {}\n    touchpoints:\n",
            stage + 1,
            dice.one(&IDEAS)
        );
        for touchpoint in 0..touchpoints {
            touch(&mut text, &mut dice, stage, touchpoint);
        }
        text += "    kpis:\n";
        let first = dice.below(KPIS.len());
        for number in 0..2 {
            let (kpi, unit) = KPIS[(first + number) % KPIS.len()];
            let (actual, target) = (1 + dice.below(89), 5 + dice.below(90));
            let _ = writeln!(
                text,
                "      - {{ kpi: {kpi}, id: s{stage}k{number}, unit: '{unit}', actual: {actual}, target: {target} }}"
            );
        }
    }
    text
}

fn touch(text: &mut String, dice: &mut Dice, stage: usize, touchpoint: usize) {
    let score = dice.below(5) as i32 - 2;
    let _ = write!(
        text,
        "      - touchpoint: {} ({touchpoint})\n        id: s{stage}t{touchpoint}\n        \
         channel: {}\n        persona: {}\n        emotion: {} {score:+}\n        \
         moment_of_truth: {}\n",
        dice.one(&TOUCHPOINTS),
        dice.one(&CHANNELS),
        dice.one(&["camille", "marc"]),
        dice.one(&FEELINGS),
        dice.below(8) == 0,
    );
    if dice.below(3) > 0 {
        let _ = write!(
            text,
            "        pains:\n          - {}\n          - {}\n",
            dice.one(&PAINS),
            dice.one(&PAINS)
        );
    }
    if dice.below(4) == 0 {
        let _ = write!(text, "        opportunities:\n          - {}\n", dice.one(&IDEAS));
    }
}
