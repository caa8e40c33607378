#pragma once

#include "app/assembly.h"

#include <QTemporaryDir>

#include <functional>

namespace motcua::tests
{

/// A store for one officer of a commune in a folder of its own, without a link to its server, and
/// a look into it while no window has it open.
class DeskStore
{
public:
    static constexpr auto officer = "lan";
    static constexpr auto password = "Thu-nghiem-2026";

    DeskStore();

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("store")); }
    /// The store, opened as the officer for as long as `look` runs. False = it could not be.
    [[nodiscard]] bool look(const std::function<void(OpenDesk &)> &look) const;
    /// Pictures of all pages of all documents of the last dossier, in their order.
    [[nodiscard]] QList<QImage> sealedPages() const;

private:
    QTemporaryDir m_folder;
};

} // namespace motcua::tests
