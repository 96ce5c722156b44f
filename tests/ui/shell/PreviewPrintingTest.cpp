// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PreviewPrinting.h"

#include "core/exchange/ExchangeErrors.h"
#include "tests/support/ScriptedDialogs.h"
#include "tests/support/Widgets.h"
#include "ui/print/Sheet.h"
#include "ui/shell/PrintPreview.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class FakePrinters final : public Printers {
public:
    QStringList names() const override { return installed; }
    Result<void> print(const PrintJob& job, const QString& printer, int copies) override {
        if (isOff)
            return Error{errors::kCannotPrint, {{u"printer"_s, printer}}};
        printed.append(u"%1 on %2 x %3"_s.arg(job.title, printer).arg(copies));
        return {};
    }

    QStringList installed{u"Office"_s, u"Hall"_s};
    QStringList printed;
    bool isOff = false;
};

class PreviewPrintingTest : public ::testing::Test {
protected:
    using Act = std::function<bool(QDialog&)>;

    Result<void> print() { return PreviewPrinting(dialogs, printers, theme).print(twoPages()); }
    void expect(Act act) { dialogs.expectDialog(u"printPreview"_s, std::move(act)); }
    static PrintJob twoPages() {
        PrintJob job;
        job.title = u"Register 4A"_s;
        job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 12, 15, 10},
                                 QPageLayout::Millimeter);
        job.paint = [](Sheet& sheet) -> Result<void> {
            sheet.text({0, 0, 50, 6}, u"one"_s);
            if (!sheet.nextPage())
                return noNextPage(u"Register 4A"_s);
            sheet.text({0, 0, 50, 6}, u"two"_s);
            return {};
        };
        return job;
    }
    static QPushButton* verb(QDialog& form, const QString& text) {
        for (QPushButton* button : form.findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    static bool press(QDialog& form, const QString& text) {
        QPushButton* button = verb(form, text);
        if (button)
            button->click();
        return button;
    }

    Theme theme{Appearance::Light};
    ScriptedDialogs dialogs;
    FakePrinters printers;
    QTemporaryDir folder;
};

TEST_F(PreviewPrintingTest, ThePagesAreShownAndPrintedOnTheUsualPrinter) {
    expect([](QDialog& form) {
        EXPECT_TRUE(form.findChild<QWidget*>(u"printPreview.pages"_s));
        return press(form, u"Print"_s);
    });
    EXPECT_TRUE(print());
    EXPECT_EQ(printers.printed, QStringList{u"Register 4A on Office x 1"_s});
}

TEST_F(PreviewPrintingTest, AnotherPrinterAndMoreCopiesCanBeChosen) {
    expect([](QDialog& form) {
        form.findChild<QComboBox*>(u"printPreview.printer"_s)->setCurrentText(u"Hall"_s);
        form.findChild<QSpinBox*>(u"printPreview.copies"_s)->setValue(3);
        return press(form, u"Print"_s);
    });
    EXPECT_TRUE(print());
    EXPECT_EQ(printers.printed, QStringList{u"Register 4A on Hall x 3"_s});
}

TEST_F(PreviewPrintingTest, CancellingPrintsNothingAndIsNoError) {
    expect([](QDialog&) { return false; });
    EXPECT_TRUE(print());
    EXPECT_TRUE(printers.printed.isEmpty());
}

TEST_F(PreviewPrintingTest, WithoutAPrinterItSaysSoAndAPdfCanBeMade) {
    printers.installed.clear();
    const QString path = folder.filePath(u"register.pdf"_s);
    expect([](QDialog& form) {
        const auto* none = form.findChild<QLabel*>(u"printPreview.noPrinter"_s);
        EXPECT_TRUE(none && none->text().startsWith(u"No printer is set up"_s));
        EXPECT_EQ(verb(form, u"Print"_s), nullptr);
        return press(form, u"Save as PDF…"_s);
    });
    dialogs.expectFile(u"Save as PDF"_s, path);
    EXPECT_TRUE(print());
    QFile pdf(path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_EQ(pdf.readAll().count("/Type /Page\n"), 2);
}

TEST_F(PreviewPrintingTest, TheFileOfferedHasNoSignThatAFileSystemRefuses) {
    PrintJob job = twoPages();
    job.title = u"Register of 4A, 16/11/2026 to 20/11/2026"_s;
    expect([](QDialog& form) { return press(form, u"Save as PDF…"_s); });
    dialogs.expectCancel(u"Save as PDF"_s);
    expect([](QDialog&) { return false; });
    EXPECT_TRUE(PreviewPrinting(dialogs, printers, theme).print(job));
    EXPECT_EQ(dialogs.lastSuggested(), u"Register of 4A, 16-11-2026 to 20-11-2026.pdf"_s);
}

TEST_F(PreviewPrintingTest, WhereNoFileIsChosenThePreviewStays) {
    expect([](QDialog& form) { return press(form, u"Save as PDF…"_s); });
    dialogs.expectCancel(u"Save as PDF"_s);
    expect([](QDialog&) { return false; });
    EXPECT_TRUE(print());
}

TEST_F(PreviewPrintingTest, APrinterThatRefusesIsSaidBesideTheVerbs) {
    printers.isOff = true;
    expect([](QDialog& form) { return press(form, u"Print"_s); });
    expect([](QDialog& form) {
        EXPECT_TRUE(form.findChild<Notice*>()->sentence().startsWith(u"“Office” did not take"_s));
        return false;
    });
    EXPECT_TRUE(print());
}

TEST_F(PreviewPrintingTest, ThePreviewIsWalkedByTab) {
    expect([](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        return false;
    });
    EXPECT_TRUE(print());
}

} // namespace
} // namespace rollbook
