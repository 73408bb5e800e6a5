//! Mappings with known keys: one declaration says which, how each is read, and what it is for.

use serde_json::Value as Json;

use super::fields::Fields;
use super::reader::Reader;
use crate::journey::Custom;
use crate::journey::schema::Schemas;
use crate::journey::vocabulary::Key;
use crate::text::{Node, Spanned};

/// A mapping with known keys. Declared with [`record!`].
pub(crate) trait Record: Default + 'static {
    /// What it is called in messages and schemas: `pain`.
    const NAME: &'static str;

    /// All fields in the order of the documentation.
    fn declared() -> Vec<Field>;

    /// The fields, indexed by every spelling.
    fn fields() -> &'static Fields;

    /// Reads `value` into the field at `place` of [`Self::declared`].
    fn set(&mut self, place: usize, key: Node<'_>, value: Node<'_>, reader: &mut Reader<'_>);

    /// Where custom fields go.
    fn custom(&mut self) -> Option<&mut Vec<Custom>>;

    /// Where lists go that are said to be empty, by their English keys.
    fn none(&mut self) -> Option<&mut Vec<Spanned<&'static str>>>;
}

/// A known key of a mapping.
pub(crate) struct Field {
    pub(crate) key: &'static Key,
    pub(crate) needed: bool,
    pub(crate) english: &'static str,
    pub(crate) french: &'static str,
    pub(crate) schema: fn(&mut Schemas) -> Json,
}

/// How the value of a field is read, and what a schema says of it.
pub(crate) trait Form {
    /// What it is read into.
    type Value;

    /// The value of `node`; the default value where it is none, after saying so.
    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value;

    /// Reads the value behind `key` into `slot`.
    fn read_into(slot: &mut Self::Value, _key: Node<'_>, value: Node<'_>, reader: &mut Reader<'_>) {
        *slot = Self::read(reader, value);
    }

    /// What may stand there.
    fn schema(schemas: &mut Schemas) -> Json;
}

/// Declares the fields of a record:
/// `[needed] key: Form => member, "what it is", "ce que c’est";`.
macro_rules! record {
    (
        $record:ty, $name:literal
        $(, custom: $($custom:ident).+)?
        $(, none: $none:ident)?
        $(, and $part:ident: $parts:ty)?
        ;
        $($(#[$needed:ident])? $key:ident: $form:ty => $($member:ident).+, $english:literal, $french:literal;)*
    ) => {
        impl $crate::journey::decode::record::Record for $record {
            const NAME: &'static str = $name;

            fn declared() -> Vec<$crate::journey::decode::record::Field> {
                let fields = vec![$($crate::journey::decode::record::Field {
                    key: $crate::journey::vocabulary::key(stringify!($key))
                        .expect("every declared key is in keys.tsv"),
                    needed: !concat!($(stringify!($needed))?).is_empty(),
                    english: $english,
                    french: $french,
                    schema: <$form as $crate::journey::decode::record::Form>::schema,
                }),*];
                $(let fields = fields
                    .into_iter()
                    .chain(<$parts as $crate::journey::decode::record::Record>::declared())
                    .collect();)?
                fields
            }

            fn fields() -> &'static $crate::journey::decode::fields::Fields {
                static FIELDS: std::sync::LazyLock<$crate::journey::decode::fields::Fields> =
                    std::sync::LazyLock::new($crate::journey::decode::fields::Fields::of::<$record>);
                &FIELDS
            }

            fn set(
                &mut self,
                place: usize,
                key: $crate::text::Node<'_>,
                value: $crate::text::Node<'_>,
                reader: &mut $crate::journey::decode::reader::Reader<'_>,
            ) {
                record!(@arms self, place, key, value, reader, [$($form => $($member).+;)*] $($part: $parts)?);
            }

            fn custom(&mut self) -> Option<&mut Vec<$crate::journey::Custom>> {
                record!(@custom self $($($custom).+)? $(, $part)?)
            }

            fn none(&mut self) -> Option<&mut Vec<$crate::text::Spanned<&'static str>>> {
                record!(@none self $($none)? $(, $part)?)
            }
        }
    };
    (@arms $self:ident, $place:ident, $key:ident, $value:ident, $reader:ident,
        [$($form:ty => $($member:ident).+;)*] $($part:ident: $parts:ty)?) => {
        let mut at = 0_usize;
        $(
            if $place == at {
                return <$form as $crate::journey::decode::record::Form>::read_into(
                    &mut $self.$($member).+, $key, $value, $reader,
                );
            }
            at += 1;
        )*
        $($crate::journey::decode::record::Record::set(&mut $self.$part, $place - at, $key, $value, $reader);)?
        let _ = at;
    };
    (@custom $self:ident $($custom:ident).+) => { Some(&mut $self.$($custom).+) };
    (@custom $self:ident, $part:ident) => { $self.$part.custom() };
    (@custom $self:ident) => { None };
    (@none $self:ident $none:ident) => { Some(&mut $self.$none) };
    (@none $self:ident, $part:ident) => { $self.$part.none() };
    (@none $self:ident) => { None };
}
pub(crate) use record;
