//! Messages and labels in English and French.
