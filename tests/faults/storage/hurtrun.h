#pragma once

#include "tests/faults/storage/deeds.h"

#include <QRandomGenerator>

#include <chrono>

namespace motcua::tests
{

/// What happens at the `at`-th file operation of a run under one folder.
struct Fault {
    QByteArray kind = "none"; ///< kill | tear | EIO | ENOSPC, as tests/faults/shim calls it
    int at = 0;
    bool forEver = false;

    [[nodiscard]] bool kills() const { return kind == "kill" || kind == "tear"; }
};

struct HurtRun {
    QStringList said; ///< acknowledged before the end
    bool crashed = false;
    QString error;      ///< key and detail of what it was refused; empty = it did all
    int operations = 0; ///< file operations counted; 0 when it was killed
};

/// Does `work` in a process of its own, made by fork(), which dies or whose disk fails in `folder`:
/// half as dear as a program of its own. Of a disk that only fails nobody dies, and `work` is done
/// here.
[[nodiscard]] HurtRun hurtRun(const QString &folder, const Fault &fault,
                              const std::function<kernel::Status(const Say &)> &work);

/// When a process is killed: so long after it began, or after it first said something.
struct Moment {
    bool isAtWork = false;
    std::chrono::microseconds after{0};
};
[[nodiscard]] HurtRun killedRun(const Moment &moment,
                                const std::function<kernel::Status(const Say &)> &work);

} // namespace motcua::tests
