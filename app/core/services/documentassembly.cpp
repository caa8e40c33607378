#include "app/core/services/documentassembly.h"

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

namespace
{

/// One component on its way; `next` is where its next PDF goes.
struct Bench {
    const ports::DocumentWriter &documents;
    ports::DocumentFacts facts;
    QString next;

    [[nodiscard]] Result<PreparedFile> operator()(const PdfPart &part) const
    {
        const auto found = documents.inspect(part.path);
        if (!found)
            return failure(found.error());
        return PreparedFile{part.path, found->mediaType, found->pages,
                            domain::DocumentSource::File};
    }

    [[nodiscard]] Result<PreparedFile> operator()(const StackPart &part) const
    {
        if (part.pages.isEmpty())
            return failure(ErrorKind::Refused, u"document.empty"_s, {facts.title});
        const auto written = documents.writePdf(part.pages, facts, next);
        if (!written)
            return failure(written.error());
        return PreparedFile{next, u"application/pdf"_s, written->pages, part.source};
    }
};

} // namespace

Result<AssembledDocuments> assembleDocuments(const CheckedDossier &checked,
                                             const PartsByComponent &parts,
                                             const ports::DocumentWriter &documents,
                                             const kernel::Clock &clock)
{
    Q_ASSERT(parts.size() == checked.dossier.components.size());
    auto clear = kernel::RamFolder::create();
    if (!clear)
        return failure(clear.error());
    AssembledDocuments assembled{{}, std::move(*clear)};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const ports::DocumentFacts facts{checked.dossier.components[i].name, clock.now()};
        QList<PreparedFile> files;
        for (const DocumentPart &part : parts[i]) {
            const QString next = assembled.clear->path(u"%1-%2.pdf"_s.arg(i).arg(files.size()));
            auto file = std::visit(Bench{documents, facts, next}, part);
            if (!file)
                return failure(file.error());
            files.append(std::move(*file));
        }
        assembled.files.append(std::move(files));
    }
    return assembled;
}

} // namespace motcua::services
