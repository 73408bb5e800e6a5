//! From a journey to a scene: what is shown, and where it stands.

pub mod badge;
pub mod breaking;
pub mod color;
pub mod curve;
pub mod document;
pub mod fonts;
pub mod icons;
pub mod ids;
pub mod images;
pub mod layout;
pub mod reading;
pub mod scene;
pub mod sheets;
pub mod themes;
pub mod typography;
pub mod view;
