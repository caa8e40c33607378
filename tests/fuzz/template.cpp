#include "app/documents/formfields.h"
#include "app/documents/formtemplate.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace motcua;
using namespace motcua::documents;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const FieldNames names{{u"code"_s, u"owner"_s, u"copy"_s},
                                  {{u"papers"_s, {u"name"_s, u"count"_s}}}};
    static const FormValues values{{{u"code"_s, u"H38-261130-0001"_s},
                                    {u"owner"_s, u"<b>{{code}}&Ng\u0301</b>"_s},
                                    {u"copy"_s, QString()}},
                                   {{u"papers"_s,
                                     {{{u"name"_s, u"Đơn \"1\""_s}, {u"count"_s, u"1"_s}},
                                      {{u"name"_s, u"</section>"_s}, {u"count"_s, QString()}}}}}};
    const auto source =
        FormSource::fromText(QString::fromUtf8(tests::fuzzBytes(data, size)), u"fuzz"_s);
    const auto form = FormTemplate::from(source, names);
    if (!form)
        return 0;
    const FilledForm sheet = splitForm(filled(form->body(), values));
    for (const FormPart &part : sheet.parts)
        tests::require(!part.html.contains("<b>{{code}}"_L1), "what people typed is no markup");
    return 0;
}
