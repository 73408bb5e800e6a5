//! From a journey to a scene: what is shown, and where it stands.
