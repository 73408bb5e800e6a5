//! Journeys as columns and typed cells.
