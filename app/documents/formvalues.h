#pragma once

#include "app/core/ports/paperrenderer.h"
#include "app/documents/formtemplate.h"

#include <QHash>
#include <QList>
#include <QString>

namespace motcua::documents
{

using FieldMap = QHash<QString, QString>;

/// What fills a form. An empty field is false in a mustache section.
struct FormValues {
    FieldMap fields;
    QHash<QString, QList<FieldMap>> lists;
};

/// Which sheet of a print job is filled.
struct FormSheet {
    QString paper; ///< "A5" | "A4"
    int copy = 1;
    int page = 1;
    int pages = 1;
};

/// Form 01, reception and appointment (NĐ 61/2018 Art 17, TT 01/2018 and TT 03/2025 form 01). The
/// names are described in resources/forms/README.md.
[[nodiscard]] FormValues receiptValues(const ports::PaperRequest &request,
                                       const domain::Profile &profile, const FormSheet &sheet);

/// All names that receiptValues() gives.
[[nodiscard]] const FieldNames &receiptFieldNames();

/// A separator sheet whose symbols say `text`.
[[nodiscard]] FormValues separatorValues(const ports::SeparatorSheet &sheet, const QString &text);
[[nodiscard]] const FieldNames &separatorFieldNames();

/// `text` with its mustache fields filled in; `asHtml` escapes what people typed.
[[nodiscard]] QString filled(const QString &text, const FormValues &values, bool asHtml = true);

/// The place for "place, date" lines out of an agency's name: "Ủy ban nhân dân xã Tân Phú" gives
/// "Tân Phú", a numbered ward keeps its type (NĐ 30/2020 Appendix I); empty = not known.
[[nodiscard]] QString placeOfAgency(const QString &agencyName);

} // namespace motcua::documents
