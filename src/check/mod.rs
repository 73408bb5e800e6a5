//! Rules over journeys: diagnostics become findings with a level.
