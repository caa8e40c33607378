#pragma once

#include "app/core/services/captureset.h"
#include "scanner/device/pageprocessor.h"
#include "tests/fakes/plainsealedfiles.h"
#include "tests/fakes/uiscan.h"
#include "ui/presentation/reception/pagedeskpresenter.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>

namespace motcua::tests
{

/// A feeder that gives these pictures, each as one side.
class FedPages final : public QObject, public ports::PageSource
{
public:
    explicit FedPages(const kernel::SealedFiles &files) : m_files(files) {}

    QList<QImage> sides; ///< Grayscale8 or RGB888, with their resolution
    bool duplex = false;

    void findDevices(ports::Completion<QList<ports::ScanDevice>> done) override;
    void scan(const ports::ScanRequest &request, ports::ScanListener &listener) override;
    void cancel() override {}

private:
    [[nodiscard]] kernel::ScannedPage spooled(const ports::ScanRequest &request, int index) const;

    const kernel::SealedFiles &m_files;
};

/// A page desk over the real page processor, with one pile "a".
class RealPageDesk
{
public:
    RealPageDesk() { pages.select(QStringLiteral("a")); }

    /// Feeds the sides and waits until they are judged.
    [[nodiscard]] bool scan(const QList<QImage> &sides, const ports::PagePolicy &policy,
                            bool duplex = false);
    /// The page as it is shown, in all its pixels.
    [[nodiscard]] QImage picture(int row);
    [[nodiscard]] const services::CapturedPage &captured(int row)
    {
        return *pages.pages()->at(row).captured;
    }
    [[nodiscard]] bool settle();

private:
    QTemporaryDir m_folder;
    PlainSealedFiles m_files;
    FedPages m_source{m_files};
    scanner::SpoolPageProcessor m_processor{m_files};
    services::PagePool m_pool;
    UiRecogniser m_recogniser;
    domain::ScanDefaults m_profile;
    services::CaptureSet m_captures{
        {m_source, m_source, m_processor, m_files, m_pool, m_recogniser, m_profile}};

public:
    presentation::PageDeskPresenter pages{m_captures};
};

} // namespace motcua::tests
